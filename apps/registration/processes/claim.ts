import type { Process } from '#core/app.ts'

/**
 * A department is told of a registration and claims it (认领), or says within the time why it is not concerned. A claim that comes
 * late is still taken; that it was late stays known.
 */
export const claimProcess: Process = {
  id: 'claim',
  version: 1,
  chart: {
    initial: 'pushed',
    states: {
      pushed: { on: { claim: 'claimed', decline: 'declined', miss: 'overdue' } },
      overdue: { on: { claim: 'claimed', decline: 'declined' } },
      claimed: { type: 'final' },
      declined: { type: 'final' },
    },
  },
  begin: {
    tells: 'registration.claim.pushed',
    decides: { table: 'merged-certificates', inputs: { on: 'today', department: 'form.department' } },
    sets: {
      department: 'form.department',
      noLongerAsked: 'for row in decision return row.paper',
      status: '"pushed"',
      pushedOn: 'today',
    },
    clocks: [{ start: 'claim' }],
    documents: ['pushed'],
  },
  steps: {
    claim: {
      by: ['clerk', 'reviewer'],
      tells: 'registration.claim.claimed',
      clocks: [{ stop: 'claim' }],
      sets: {
        outcome: '"claimed"',
        answeredOn: 'today',
        days: 'workdays between(facts.pushedOn, today)',
        status: 'if facts.status = "overdue" then "claimed-late" else "claimed"',
      },
    },
    decline: {
      by: ['reviewer', 'head'],
      tells: 'registration.claim.declined',
      reason: true,
      clocks: [{ stop: 'claim' }],
      sets: {
        outcome: '"declined"',
        answeredOn: 'today',
        days: 'workdays between(facts.pushedOn, today)',
        status: '"declined"',
      },
    },
    miss: {
      by: ['clock'],
      tells: 'registration.claim.missed',
      sets: { status: '"overdue"' },
    },
  },
  clocks: { claim: { statutory: 'claimWithin', silence: 'miss' } },
  basis: ['国办发〔2017〕41号', '中华人民共和国市场主体登记管理条例#第七条'],
}
