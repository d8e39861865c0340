import type { Process } from '#core/app.ts'
import { admissionInputs } from './admission-steps.ts'
import { complaintSteps } from './complaint-steps.ts'
import { receivedOn, underOrder } from './received-on.ts'

/**
 * A complaint: the consumer's own dispute, which the office mediates. It ends by agreement, by failure or by withdrawal, and is
 * closed by nobody but the complainant, or by a dated rule when they stay silent.
 */
export const complaintProcess: Process = {
  id: 'complaint',
  version: 1,
  begin: {
    tells: 'complaint.received',
    ...underOrder,
    clocks: [{ start: 'acceptance', from: receivedOn }],
    documents: ['receipt'],
    notice: 'received',
  },
  chart: {
    initial: 'received',
    states: {
      received: { on: { assign: 'assigned', place: 'assigned', withdraw: 'withdrawn' } },
      assigned: {
        on: {
          assess: {},
          place: {},
          unreachable: {},
          accept: { target: 'accepted', guard: 'isAssessed' },
          refuse: { target: 'refused', guard: 'isAssessed' },
          withdraw: 'withdrawn',
        },
      },
      accepted: { on: { mediate: 'mediating', fail: 'failed', timeUp: 'ended', withdraw: 'withdrawn' } },
      mediating: {
        on: {
          mediate: {},
          test: 'testing',
          agree: 'agreed',
          fail: 'failed',
          timeUp: 'ended',
          withdraw: 'withdrawn',
        },
      },
      testing: { on: { resume: 'mediating', withdraw: 'withdrawn' } },
      agreed: {
        tags: ['waits'],
        on: { close: 'closed', unperformed: 'failed', closeByRule: 'closed' },
      },
      failed: { on: { tellEnd: 'ended' } },
      withdrawn: { on: { tellEnd: {}, closeWithdrawn: 'closed' } },
      ended: { tags: ['waits'], on: { close: 'closed', closeByRule: 'closed' } },
      refused: { tags: ['waits'], on: { close: 'closed', closeByRule: 'closed' } },
      closed: { type: 'final' },
    },
  },
  guards: { isAssessed: 'facts.isAssessed = true' },
  steps: complaintSteps,
  clocks: {
    acceptance: { statutory: 'acceptWithin', asOf: receivedOn },
    mediation: { statutory: 'mediateWithin', asOf: receivedOn, silence: 'timeUp' },
    tellingEnd: { statutory: 'tellEndWithin', asOf: receivedOn },
    closing: { statutory: 'closeAfter', silence: 'closeByRule', waits: true },
  },
  suggests: [{ in: 'assigned', table: 'admission', inputs: admissionInputs, output: 'step' }],
  progress: 'public',
  basis: ['中华人民共和国消费者权益保护法#第四十六条', '市场监督管理投诉举报处理暂行办法#第七条'],
}
