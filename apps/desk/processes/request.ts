import type { Process } from '#core/app.ts'
import { clocksOfKinds } from './clocks-of-kinds.ts'
import { departmentSteps } from './department-steps.ts'
import { deskSteps, received } from './desk-steps.ts'

/**
 * A resident's request in their own words: read by a table of words, sent to the department it suggests or another, answered
 * within the time of its kind, and judged by whoever asked.
 */
export const requestProcess: Process = {
  id: 'request',
  version: 1,
  begin: received,
  chart: {
    initial: 'received',
    states: {
      received: {
        on: {
          confirm: 'handling',
          assign: 'handling',
          answer: 'answered',
          ask: 'asked',
          decline: 'declined',
          withdraw: 'withdrawn',
        },
      },
      asked: { tags: ['waits'], on: { reply: 'received', lapse: 'lapsed', withdraw: 'withdrawn' } },
      handling: {
        on: {
          transfer: {},
          sendBack: 'received',
          extend: {},
          answer: 'answered',
          withdraw: 'withdrawn',
        },
      },
      answered: {
        tags: ['waits'],
        on: { satisfied: 'closed', reopen: 'handling', unsatisfied: 'closed', closeByRule: 'closed' },
      },
      closed: { type: 'final' },
      declined: { type: 'final' },
      withdrawn: { type: 'final' },
      lapsed: { type: 'final' },
    },
  },
  steps: { ...deskSteps, ...departmentSteps },
  clocks: {
    ...clocksOfKinds,
    sorting: { statutory: 'sortWithin' },
    replying: { statutory: 'replyWithin', silence: 'lapse', waits: true },
    closing: { statutory: 'closeAfter', silence: 'closeByRule', waits: true },
  },
  progress: 'public',
  basis: ['信访工作条例#第十七条', '信访工作条例#第二十三条'],
}
