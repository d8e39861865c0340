import type { Step } from '#core/app.ts'
import { ownerCode } from '../project-parts.ts'

/** The project a form names, as it stands, and whether it is the applicant's. */
export const projectRead: Required<Pick<Step, 'asks' | 'sets'>> = {
  asks: { project: { type: 'project.project', key: 'form.projectCode' } },
  sets: {
    project: 'found.project',
    projectCode: 'form.projectCode',
    isOwner: `found.project != null and found.project.ownerCode = ${ownerCode}`,
  },
}

/** The project read anew, because it has moved on since the case began. */
export const projectNow: Required<Pick<Step, 'asks' | 'sets'>> = {
  asks: { project: { type: 'project.project', key: 'facts.projectCode' } },
  sets: { project: 'found.project' },
}

/** Who names a project that is not theirs, or not of this kind, is told so and no more. */
export function refuseStranger(family: string, holds: string): Step {
  return {
    by: ['engine'],
    tells: `${family}.refused`,
    when: `not(${holds})`,
    sets: { outcome: '"denied"' },
    documents: ['notThisProject'],
    notice: 'notThisProject',
  }
}
