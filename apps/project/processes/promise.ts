import type { Process } from '#core/app.ts'
import { projectRead, refuseStranger } from './of-owner.ts'

const isTheirs =
  'facts.isOwner = true and facts.project.status in ("filed", "verified", "approved", "building")'

/**
 * 告知承诺: the department lists its conditions, the owner promises to meet them, the permit is given at once. Within the time of the
 * rule two inspectors look whether the promise is kept; a broken one costs the permit and stands in the credit of the owner.
 */
export const promiseProcess: Process = {
  id: 'promise',
  version: 2,
  chart: {
    initial: 'checking',
    states: {
      checking: { on: { refuseStranger: 'refused', offer: 'offered' } },
      offered: { tags: ['waits'], on: { sign: 'signed', withdraw: 'withdrawn' } },
      signed: { on: { grant: 'granted' } },
      granted: { on: { confirm: 'kept', breach: 'broken', miss: {} } },
      kept: { type: 'final' },
      broken: { type: 'final' },
      refused: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  begin: {
    tells: 'project.promise.requested',
    asks: projectRead.asks,
    decides: { table: 'promise-conditions', inputs: { matter: 'form.matter' } },
    sets: {
      ...projectRead.sets,
      conditions: 'for row in decision return row.condition',
      department: 'if form.matter = "construction-permit" then "housing-construction" else "water-resources"',
    },
  },
  steps: {
    refuseStranger: refuseStranger('project.promise', isTheirs),
    offer: {
      by: ['engine'],
      tells: 'project.promise.offered',
      when: isTheirs,
      documents: ['conditions'],
      notice: 'conditions',
    },
    sign: {
      by: ['applicant'],
      tells: 'project.promise.signed',
      form: 'promise',
      sets: { promisedOn: 'today' },
      documents: ['signed'],
    },
    grant: {
      by: ['engine'],
      tells: 'project.promise.granted',
      when: 'form.accepted = true',
      clocks: [{ start: 'check' }],
      sets: { outcome: '"approved"', status: '"promised"' },
      documents: ['promiseGranted'],
      certificate: 'issue',
      notice: 'promiseGranted',
    },
    confirm: {
      by: ['inspector'],
      tells: 'project.promise.checked',
      form: 'promiseCheck',
      clocks: [{ stop: 'check' }],
      sets: { status: '"kept"', checkedOn: 'today' },
      notice: 'promiseKept',
    },
    breach: {
      by: ['inspector'],
      tells: 'project.promise.broken',
      form: 'promiseCheck',
      reason: true,
      clocks: [{ stop: 'check' }],
      sets: { status: '"broken"', checkedOn: 'today', outcome: '"revoked"' },
      documents: ['promiseRevoked'],
      certificate: 'revoke',
      notice: 'promiseRevoked',
    },
    miss: {
      by: ['clock'],
      tells: 'project.promise.unchecked',
      clocks: [{ stop: 'check' }],
      sets: { status: '"unchecked"' },
    },
    withdraw: { by: ['applicant'], tells: 'project.promise.withdrawn', sets: { outcome: '"withdrawn"' } },
  },
  clocks: { check: { statutory: 'checkWithin', promised: 'checkPromise', silence: 'miss' } },
  progress: 'public',
  basis: ['优化营商环境条例#第四十条', '优化营商环境条例#第四十四条'],
}
