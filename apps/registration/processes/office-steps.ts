import type { Process } from '#core/app.ts'

/** What is missing is told once and completely (市场主体登记管理条例 art. 19): a second correction is not open. */
export const onceCorrected: Process['guards'] = { notYetCorrected: 'facts.correctedOn = null' }

/** What a registrar does with an application beside registering it, and how the applicant takes it back; told as events of a family. */
export function officeSteps(family: string): Process['steps'] {
  return {
    extend: {
      by: ['head'],
      tells: `${family}.extended`,
      reason: true,
      clocks: [{ extend: 'register' }],
      documents: ['extended'],
      notice: 'extended',
    },
    correct: {
      by: ['clerk', 'reviewer'],
      tells: `${family}.correction.asked`,
      reason: true,
      clocks: [{ stop: 'register' }],
      sets: { correctedOn: 'today' },
      documents: ['correction'],
      notice: 'correct',
    },
    deny: {
      by: ['reviewer'],
      tells: `${family}.denied`,
      reason: true,
      sets: { outcome: '"denied"' },
      clocks: [{ stop: 'register' }],
      documents: ['denied'],
      notice: 'denied',
    },
    withdraw: { by: ['applicant'], tells: `${family}.withdrawn`, sets: { outcome: '"withdrawn"' } },
  }
}
