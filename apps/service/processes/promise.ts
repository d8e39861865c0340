import type { Process } from '#core/app.ts'
import { licensing } from '../laws.ts'
import { approved, handOver } from './hand-over.ts'
import { intake, received } from './intake.ts'

const taking = intake({ family: 'promise', form: '(item)', starts: ['decide'] })
const giving = handOver('promise')

/**
 * Notification and commitment (告知承诺): the department lists the conditions, the applicant signs that they are met, and the permit is
 * given at once. Whether they are met is looked at afterwards, in a case of its own; a broken promise takes the permit back.
 */
export const promise: Process = {
  id: 'promise',
  version: 2,
  begin: received('promise'),
  chart: {
    initial: 'received',
    states: {
      ...taking.states,
      accepted: { on: { approve: 'approved', deny: 'denied', withdraw: 'withdrawn', noteOriginals: {} } },
      denied: { type: 'final' },
      ...giving.states,
      closed: {
        tags: ['closed'],
        on: { ...giving.states.closed!.on, revokeForBreach: 'revoked' },
      },
    },
  },
  guards: taking.guards,
  steps: {
    ...taking.steps,
    approve: {
      by: ['clerk', 'reviewer'],
      when: 'form.byPromise = true',
      ...approved('promise', ['decide']),
    },
    deny: {
      by: ['reviewer'],
      tells: 'promise.denied',
      reason: true,
      clocks: [{ stop: 'decide' }],
      sets: { outcome: '"denied"', decidedOn: 'today' },
      documents: ['denial'],
      notice: 'denied',
    },
    ...giving.steps,
    issue: {
      ...giving.steps.issue!,
      opens: {
        item: 'promise-check',
        form: {
          checkedCase: 'case.no',
          checkedItem: 'case.item',
          responsible: 'facts.department',
          uscc: 'form.uscc',
          businessName: 'form.businessName',
          promisedOn: 'facts.decidedOn',
        },
      },
    },
    revokeForBreach: {
      by: ['rule'],
      tells: 'promise.revoked',
      sets: { outcome: '"revoked"', endedOn: 'today', endedBy: '"撤销"', ground: '"breach"' },
      documents: ['revocation'],
      certificate: 'revoke',
      notice: 'revokedForBreach',
    },
  },
  clocks: {
    ...taking.clocks,
    decide: { statutory: 'decideWithin', basis: [licensing('第三十四条'), licensing('第四十二条')] },
    ...giving.clocks,
  },
  progress: 'public',
  basis: [licensing('第三十四条'), '中华人民共和国消防法#第十五条', '优化营商环境条例#第四十条'],
}
