import assert from 'node:assert/strict'
import { addWorkdays } from '#core/clock/add-workdays.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { Caller } from './caller.ts'
import type { CaseOffice } from './case-office.ts'
import { sendPaper } from './permit-office.ts'
import { pdfOf } from './sample-papers.ts'

/** The department that decides on roads. */
export const roadOffice = 'urban-management'

/** The day so many working days from today, as the office counts. */
export function workdayFrom({ system }: CaseOffice, n: number): string {
  const { calendar, division, now } = system
  return addWorkdays(dateInShanghai(now()), n, { calendar, division })
}

/** Somebody applies for a piece of road, promises its traffic plan for the sixth working day, and is accepted so; answers the case's number. */
export async function promisedRoad(office: CaseOffice, applicant: Caller): Promise<string> {
  const no = await applyForRoad(office, applicant, { promise: workdayFrom(office, 6) })
  await office.take(no, 'acceptWithGaps', { department: roadOffice })
  return no
}

/** Somebody applies for a piece of road with both its papers, is looked through first and told so; answers the case's number. */
export async function reviewedRoad(office: CaseOffice, applicant: Caller): Promise<string> {
  const no = await applyForRoad(office, applicant, { files: [await sentPaper(applicant)] })
  await office.take(no, 'lookThrough', { department: roadOffice })
  const form = { preReviewFindings: '请标注围挡位置。' }
  await office.take(no, 'tellFindings', { department: roadOffice, form })
  return no
}

async function applyForRoad(office: CaseOffice, applicant: Caller, trafficPlan: object): Promise<string> {
  const applied = await applicant.call<{ no: string }>('POST', '/api/my/cases', {
    item: 'road-occupation',
    form: roadForm(dateInShanghai(office.system.now())),
    materials: { roadPlan: { files: [await sentPaper(applicant)] }, trafficPlan },
  })
  assert.equal(applied.status, 201, JSON.stringify(applied.body))
  return applied.body.no
}

async function sentPaper(applicant: Caller): Promise<string> {
  const { body } = await sendPaper<{ id: string }>(applicant, { name: '平面图.pdf', content: pdfOf() })
  return body.id
}

function roadForm(today: string) {
  return {
    occupant: '张三',
    contact: '张三',
    contactPhone: '13800138000',
    roadPlace: '临江路 18 号门前',
    roadArea: '60',
    purpose: 'scaffold',
    from: addDays(today, 30),
    until: addDays(today, 60),
    delivery: 'portal',
    isTrue: true,
  }
}
