import type { Process, Step } from '#core/app.ts'
import { assigning, placing } from './received-on.ts'
import { policeSteps, tellingSteps } from './report-endings.ts'

const officers: Step['by'] = ['clerk', 'inspector']
const family = 'complaint.report'

const verified = ['isCrime', 'hasEvidence', 'isPunishable', 'isOurs', 'isInTime']

/** What the table of filing reads of a report, once an inspector has looked into it. */
export const filingInputs: Record<string, string> = Object.fromEntries(
  verified.map((name) => [name, `form.${name}`]),
)

const verifying: Process['steps'] = {
  assign: assigning(`${family}.assigned`),
  place: placing(`${family}.placed`),
  claim: {
    by: ['inspector'],
    tells: `${family}.claimed`,
    clocks: [{ stop: 'claiming' }],
    sets: { claimedOn: 'today' },
  },
  verify: { by: ['inspector'], tells: `${family}.verified`, form: 'verification' },
  ask: {
    by: ['inspector'],
    tells: `${family}.platform.asked`,
    form: 'inquiry',
    clocks: [{ start: 'platformAnswer' }],
    documents: ['inquiry'],
  },
  answer: {
    by: officers,
    tells: `${family}.platform.answered`,
    form: 'inquiryAnswer',
    clocks: [{ stop: 'platformAnswer' }],
  },
  sample: {
    by: ['inspector'],
    tells: `${family}.sample.sent`,
    form: 'testing',
    clocks: [{ suspend: 'filing' }],
  },
  sampled: {
    by: ['inspector'],
    tells: `${family}.sample.returned`,
    form: 'tested',
    clocks: [{ resume: 'filing' }],
  },
  extend: { by: ['head'], tells: `${family}.extended`, reason: true, clocks: [{ extend: 'filing' }] },
}

const deciding: Process['steps'] = {
  file: {
    by: ['head'],
    tells: `${family}.filed`,
    clocks: [{ stop: 'filing' }],
    sets: { decidedOn: 'today', outcome: '"filed"' },
  },
  notFile: {
    by: ['head'],
    tells: `${family}.not-filed`,
    reason: true,
    clocks: [{ stop: 'filing' }],
    sets: { decidedOn: 'today', outcome: '"notFiled"' },
  },
  redirect: {
    by: officers,
    tells: `${family}.redirected`,
    reason: true,
    sets: { outcome: '"redirected"' },
    documents: ['redirection'],
    notice: 'redirected',
  },
  merge: {
    by: officers,
    tells: `${family}.merged`,
    form: 'merging',
    when: 'facts.ruleSet = "order121"',
    sets: { outcome: '"merged"' },
    notice: 'merged',
  },
  penalise: {
    by: ['rule'],
    tells: `${family}.penalised`,
    form: 'penalised',
    asks: { penalty: { type: 'credit.penalty', key: 'input.penaltyKey' } },
    when: 'found.penalty.uscc = form.respondentCode',
    sets: { outcome: '"penalised"' },
    documents: ['penaltyResult'],
    notice: 'penalised',
  },
  spare: {
    by: ['head'],
    tells: `${family}.spared`,
    reason: true,
    sets: { outcome: '"notPunished"' },
    notice: 'spared',
  },
}

export const reportSteps: Process['steps'] = { ...verifying, ...deciding, ...policeSteps, ...tellingSteps }
