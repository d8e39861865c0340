import type { Process, Step } from '#core/app.ts'

const officers: Step['by'] = ['clerk', 'reviewer']

const found = {
  isCollusion: 'form.isCollusion',
  isGouging: 'form.isGouging',
  isDumping: 'form.isDumping',
  isAboveGuided: 'form.guided != null and form.asked > form.guided',
  isOriginalFalse: 'form.original != null and form.lowest != null and form.original > form.lowest',
  hasNoIntent: 'form.hasNoIntent',
  isAboveMarked: 'form.marked != null and form.asked > form.marked',
  isMarked: 'form.isMarked',
}

/** What the table of violations reads of a case, once an inspector has looked. */
export const violationInputs: Record<string, string> = found

const inTime = 'today <= clocks.handling.dueOn'

const taking: Process['steps'] = {
  accept: {
    by: officers,
    tells: 'price.report.accepted',
    clocks: [{ stop: 'acceptance' }, { start: 'handling' }],
    sets: { acceptedOn: 'today' },
    documents: ['acceptance'],
    notice: 'accepted',
  },
  transfer: {
    by: officers,
    tells: 'price.report.transferred',
    form: 'transfer',
    reason: true,
    clocks: [{ stop: 'acceptance' }],
    sets: { outcome: '"transferred"' },
    documents: ['transfer'],
    notice: 'transferred',
  },
  refuse: {
    by: officers,
    tells: 'price.report.refused',
    reason: true,
    clocks: [{ stop: 'acceptance' }],
    sets: { outcome: '"refused"' },
    documents: ['refusal'],
    notice: 'refused',
  },
  reply: {
    by: officers,
    tells: 'price.report.settled',
    form: 'reply',
    when: 'form.wants = "question"',
    clocks: [{ stop: 'acceptance' }],
    sets: { outcome: '"answered"', inTime: 'today <= clocks.acceptance.dueOn' },
    documents: ['reply'],
    notice: 'answered',
  },
}

const investigating: Process['steps'] = {
  investigate: { by: ['inspector'], tells: 'price.report.opened' },
  examine: {
    by: ['inspector'],
    tells: 'price.report.examined',
    form: 'finding',
    decides: { table: 'violation', inputs: found },
    sets: {
      violation: 'decision.violation',
      examined: 'if facts.examined = null then 1 else facts.examined + 1',
    },
  },
  /** Each new finding is weighed: between what and what a fine may lie. */
  weigh: {
    by: ['engine'],
    tells: 'price.report.weighed',
    when: 'facts.examined != null and (facts.weighed = null or facts.weighed < facts.examined)',
    decides: {
      table: 'fine',
      inputs: {
        violation: 'facts.violation',
        gain: 'form.gain',
        isPerson: 'form.isPerson',
        isGrave: 'form.isGrave',
      },
    },
    sets: { weighed: 'facts.examined', least: 'decision.least', most: 'decision.most' },
  },
  penalise: {
    by: ['head'],
    tells: 'price.report.settled',
    form: 'penalty',
    when: 'input.fine = null or (facts.violation != "none" and input.fine >= facts.least and input.fine <= facts.most)',
    restsOn: { least: { table: 'fine', output: 'least' }, most: { table: 'fine', output: 'most' } },
    clocks: [{ stop: 'handling' }],
    sets: { outcome: '"penalised"', inTime },
    documents: ['result'],
    notice: 'settled',
  },
  dismiss: {
    by: ['head'],
    tells: 'price.report.settled',
    reason: true,
    clocks: [{ stop: 'handling' }],
    sets: { outcome: '"dismissed"', inTime },
    documents: ['result'],
    notice: 'settled',
  },
}

export const reportSteps: Process['steps'] = { ...taking, ...investigating }
