import type { Process } from '#core/app.ts'
import { reportSteps, violationInputs } from './report-steps.ts'

/** A report on a price (12358): accepted or passed on, looked into, settled by tables that say what was wrong and how much it may cost. */
export const reportProcess: Process = {
  id: 'report',
  version: 2,
  begin: {
    tells: 'price.report.received',
    sets: { receivedOn: 'case.openedOn' },
    clocks: [{ start: 'acceptance' }],
    documents: ['receipt'],
    notice: 'received',
  },
  chart: {
    initial: 'received',
    states: {
      received: {
        on: { accept: 'accepted', transfer: 'transferred', refuse: 'refused', reply: 'settled' },
      },
      accepted: { on: { investigate: 'investigating', transfer: 'transferred' } },
      investigating: {
        on: {
          examine: {},
          weigh: {},
          penalise: { target: 'settled', guard: 'isExamined' },
          dismiss: { target: 'settled', guard: 'isExamined' },
        },
      },
      settled: { type: 'final' },
      transferred: { type: 'final' },
      refused: { type: 'final' },
    },
  },
  guards: { isExamined: 'facts.examined != null' },
  steps: reportSteps,
  clocks: {
    acceptance: { statutory: 'acceptWithin' },
    handling: { statutory: 'handleWithin' },
  },
  suggests: [{ in: 'investigating', table: 'violation', inputs: violationInputs, output: 'step' }],
  progress: 'public',
  basis: ['中华人民共和国价格法#第三十八条'],
}
