import type { Process } from '#core/app.ts'
import { projectNow, projectRead } from './of-owner.ts'

const art12 = '企业投资项目核准和备案管理条例#第十二条'

/**
 * A project after its decision. What was verified has to be begun within the time of the law, extended at most once if that is asked
 * in time; what is built reports in every period until it is completed, and a report that does not come shows.
 */
export const followProcess: Process = {
  id: 'follow',
  version: 1,
  chart: {
    initial: 'awaiting',
    states: {
      awaiting: {
        tags: ['waits'],
        on: { askExtension: 'extensionAsked', start: 'building', expire: 'expired' },
      },
      extensionAsked: {
        on: { grantExtension: 'awaiting', refuseExtension: 'awaiting', start: 'building', expire: 'expired' },
      },
      building: { tags: ['waits'], on: { report: {}, missReport: {}, finish: 'completed' } },
      completed: { type: 'final' },
      expired: { type: 'final' },
    },
  },
  begin: {
    tells: 'project.follow.begun',
    asks: projectRead.asks,
    sets: { ...projectRead.sets, reports: '0', missed: '0' },
    clocks: [{ start: 'validity', when: 'form.regime = "verify"' }],
  },
  steps: {
    askExtension: {
      by: ['applicant'],
      tells: 'project.extension.asked',
      form: 'extension',
      when: `facts.extendedOn = null and
        workdays between(today, clocks.validity.dueOn) >= limits.extensionAskedBefore`,
      clocks: [{ start: 'extension' }],
      documents: ['receipt'],
    },
    grantExtension: {
      by: ['head'],
      tells: 'project.extended',
      reason: true,
      ...projectNow,
      sets: { ...projectNow.sets, extendedOn: 'today' },
      clocks: [{ stop: 'extension' }, { extend: 'validity' }],
      documents: ['extensionGranted'],
      notice: 'extensionGranted',
    },
    refuseExtension: {
      by: ['head'],
      tells: 'project.extension.refused',
      reason: true,
      clocks: [{ stop: 'extension' }],
      documents: ['extensionRefused'],
      notice: 'extensionRefused',
    },
    expire: {
      by: ['clock'],
      tells: 'project.expired',
      ...projectNow,
      sets: { ...projectNow.sets, outcome: '"expired"' },
      clocks: [{ stop: 'extension' }],
      notice: 'expired',
    },
    start: {
      by: ['applicant'],
      tells: 'project.started',
      form: 'start',
      ...projectNow,
      sets: { ...projectNow.sets, reports: 'facts.reports + 1', startedOn: 'input.startedOn' },
      clocks: [{ stop: 'validity' }, { stop: 'extension' }, { start: 'report' }],
    },
    report: {
      by: ['applicant'],
      tells: 'project.reported',
      form: 'progress',
      sets: { reports: 'facts.reports + 1' },
      clocks: [{ start: 'report' }],
    },
    missReport: {
      by: ['clock'],
      tells: 'project.report.missed',
      sets: { reports: 'facts.reports + 1', missed: 'facts.missed + 1' },
      clocks: [{ start: 'report' }],
      notice: 'reportMissed',
    },
    finish: {
      by: ['applicant'],
      tells: 'project.finished',
      form: 'completion',
      ...projectNow,
      sets: {
        ...projectNow.sets,
        reports: 'facts.reports + 1',
        completedOn: 'input.completedOn',
        outcome: '"completed"',
      },
      clocks: [{ stop: 'report' }],
      notice: 'finished',
    },
  },
  clocks: {
    validity: {
      statutory: 'validity',
      extension: { limit: 'validityExtension' },
      silence: 'expire',
      waits: true,
      basis: [art12],
    },
    extension: { statutory: 'extensionDecision', basis: [art12] },
    report: { statutory: 'reportEvery', silence: 'missReport', waits: true },
  },
  progress: 'public',
  basis: [art12, '企业投资项目核准和备案管理条例#第十六条'],
}
