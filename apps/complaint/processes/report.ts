import type { Process } from '#core/app.ts'
import { receivedOn, underOrder } from './received-on.ts'
import { filingInputs, reportSteps } from './report-steps.ts'

/** A report: anybody's lead on a violation. It is verified, becomes a case of enforcement or not, and ends with the penalty. */
export const reportProcess: Process = {
  id: 'report',
  version: 2,
  begin: {
    tells: 'complaint.report.received',
    ...underOrder,
    clocks: [
      { start: 'filing', from: receivedOn },
      { start: 'claiming', from: receivedOn },
    ],
    documents: ['reportReceipt'],
    notice: 'reportReceived',
  },
  chart: {
    initial: 'received',
    states: {
      received: {
        on: { assign: {}, place: {}, claim: 'verifying', redirect: 'redirected', merge: 'merged' },
      },
      verifying: {
        on: {
          verify: {},
          ask: {},
          answer: {},
          extend: {},
          sample: 'sampling',
          file: 'filed',
          notFile: 'notFiled',
          toPolice: 'atPolice',
          redirect: 'redirected',
          merge: 'merged',
        },
      },
      sampling: { on: { sampled: 'verifying' } },
      atPolice: {
        on: { policeExtend: {}, policeFile: 'movedToPolice', policeReturn: 'verifying' },
      },
      filed: { on: { oweTelling: {}, tell: {}, penalise: 'penalty', spare: 'spared' } },
      penalty: { on: { tell: {}, close: 'closed' } },
      spared: { on: { tell: {}, close: 'closed' } },
      notFiled: { on: { oweTelling: {}, tell: {}, close: 'closed' } },
      movedToPolice: { on: { oweTelling: {}, tell: {}, close: 'closed' } },
      closed: { type: 'final' },
      redirected: { type: 'final' },
      merged: { type: 'final' },
    },
  },
  steps: reportSteps,
  clocks: {
    filing: { statutory: 'fileWithin', asOf: receivedOn, extension: { limit: 'fileMore' } },
    claiming: { statutory: 'claimWithin' },
    telling: { statutory: 'tellReporterWithin', asOf: receivedOn },
    platformAnswer: { statutory: 'platformAnswerWithin' },
    policeDecision: { statutory: 'policeWithin', extension: { limit: 'policeMore' } },
  },
  suggests: [{ in: 'verifying', table: 'filing', inputs: filingInputs, output: 'step' }],
  basis: ['市场监督管理投诉举报处理暂行办法#第三十一条', '中华人民共和国行政处罚法#第五十四条'],
}
