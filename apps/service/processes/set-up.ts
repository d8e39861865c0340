import type { Process } from '#core/app.ts'
import { licensing } from '../laws.ts'
import { intake, received } from './intake.ts'

const taking = intake({ family: 'set-up', form: '(item)', starts: ['joint'] })

/** FEEL: whether every case opened so far is over. */
const allOver = 'count(children) = case.opened and (every child in children satisfies child.isClosed = true)'
/** FEEL: whether one of them has failed. */
const oneFailed = 'some child in children satisfies child.isClosed = true and child.outcome != "approved"'

/**
 * One matter of several departments (一件事一次办, 行政许可法 art. 26): applied for once, taken in at one window, first the business is
 * registered, then every permit it needs is decided side by side; it is over when all are. Forty-five working days together,
 * fifteen more with the government's approval (art. 42).
 */
export const setUp: Process = {
  id: 'set-up',
  version: 2,
  begin: received('set-up'),
  chart: {
    initial: 'received',
    states: {
      ...taking.states,
      accepted: { on: { openFirst: 'registering' } },
      registering: {
        on: {
          noteRegistration: {},
          openRest: 'permitting',
          stop: 'stopped',
          extend: {},
          withdraw: 'withdrawn',
        },
      },
      permitting: { on: { finish: 'finished', extend: {}, withdraw: 'withdrawn' } },
      finished: { type: 'final' },
      stopped: { type: 'final' },
    },
  },
  guards: taking.guards,
  steps: {
    ...taking.steps,
    withdraw: { ...taking.steps.withdraw!, takesAlong: 'withdraw' },
    openFirst: {
      by: ['engine'],
      tells: 'set-up.begun',
      when: 'facts.stage = null',
      sets: { stage: '1' },
      opens: 'joint',
    },
    noteRegistration: {
      by: ['rule'],
      tells: 'set-up.registered',
      sets: { registeredOn: 'today', businessName: 'input.businessName' },
    },
    openRest: {
      by: ['engine'],
      tells: 'set-up.permits.begun',
      when: `facts.stage = 1 and ${allOver} and not(${oneFailed}) and form.uscc != null`,
      sets: { stage: '2' },
      opens: 'joint',
      notice: 'registered',
    },
    stop: {
      by: ['engine'],
      tells: 'set-up.stopped',
      when: `facts.stage = 1 and ${allOver} and (${oneFailed})`,
      sets: { outcome: '"denied"' },
      documents: ['jointResult'],
      notice: 'jointStopped',
    },
    finish: {
      by: ['engine'],
      tells: 'set-up.finished',
      when: `facts.stage = 2 and ${allOver}`,
      clocks: [{ stop: 'joint' }],
      sets: { outcome: `if (${oneFailed}) then "partly" else "approved"` },
      documents: ['jointResult'],
      notice: 'jointFinished',
    },
    extend: {
      by: ['head'],
      tells: 'set-up.extended',
      reason: true,
      clocks: [{ extend: 'joint' }],
      documents: ['extension'],
      notice: 'extended',
    },
  },
  clocks: {
    ...taking.clocks,
    joint: {
      statutory: 'jointWithin',
      extension: { limit: 'jointExtension' },
      basis: [licensing('第二十六条'), licensing('第四十二条')],
    },
  },
  progress: 'public',
  basis: [licensing('第二十六条'), licensing('第四十二条')],
}
