import type { Process, Step } from '#core/app.ts'

const officers: Step['by'] = ['clerk', 'inspector']
const family = 'complaint.report'

/** A suspected crime is for the police to decide on; if they decline it comes back. */
export const policeSteps: Process['steps'] = {
  toPolice: {
    by: ['head'],
    tells: `${family}.police.asked`,
    reason: true,
    clocks: [{ suspend: 'filing' }, { start: 'policeDecision' }],
    sets: { sentBy: 'facts.department', department: '"public-security"' },
  },
  policeExtend: {
    by: ['head'],
    tells: `${family}.police.extended`,
    reason: true,
    clocks: [{ extend: 'policeDecision' }],
  },
  policeFile: {
    by: ['reviewer', 'head'],
    tells: `${family}.police.filed`,
    clocks: [{ stop: 'policeDecision' }, { stop: 'filing' }],
    sets: { decidedOn: 'today', outcome: '"police"' },
    notice: 'police',
  },
  policeReturn: {
    by: ['reviewer', 'head'],
    tells: `${family}.police.declined`,
    reason: true,
    clocks: [{ stop: 'policeDecision' }, { resume: 'filing' }],
    sets: { department: 'facts.sentBy' },
  },
}

/** What the reporter is told, and when it is over. */
export const tellingSteps: Process['steps'] = {
  /** Who gave their name hears what was decided; the clock runs from the day of the decision (order 20 art. 31). */
  oweTelling: {
    by: ['engine'],
    tells: `${family}.telling.owed`,
    when: 'form.isNamed = true and facts.isTellingOwed = null and facts.ruleSet != "order62"',
    clocks: [{ start: 'telling', from: 'facts.decidedOn' }],
    sets: { isTellingOwed: 'true' },
  },
  tell: {
    by: officers,
    tells: `${family}.told`,
    when: 'facts.isTellingOwed = true and facts.toldOn = null',
    clocks: [{ stop: 'telling' }],
    sets: { toldOn: 'today' },
    documents: ['reportResult'],
    notice: 'reportResult',
  },
  close: {
    by: ['engine'],
    tells: `${family}.closed`,
    when: 'facts.isTellingOwed = null or facts.toldOn != null',
  },
}
