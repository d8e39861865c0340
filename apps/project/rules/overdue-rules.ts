// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

/** The steps that settle a clock which may have run out, by the event each is told as. */
const settling: Record<string, string> = {
  'project.correction.asked': 'correction',
  'project.verified': 'decide',
  'project.verification.denied': 'decide',
  'project.verification.evaluated': 'evaluation',
  'project.proposal.approved': 'approve',
  'project.feasibility.approved': 'approve',
  'project.approved': 'approve',
  'project.design.sent-back': 'approve',
  'project.approval.denied': 'approve',
  'project.permits.granted': 'together',
  'project.permits.objected': 'together',
  'project.extended': 'extension',
  'project.extension.refused': 'extension',
}
const settled = `get value({ ${pairs(settling)} }, event.type)`
const dueOn = `get value(event.data.dues, ${settled}).dueOn`

const about = { caseNo: 'event.data.caseNo', item: 'event.data.item' }

/** The board of the overdue: a time of the law that ran out stands there until the step it was for is taken. */
export const overdueRules: Rule[] = [
  {
    id: 'enter-overdue',
    version: 1,
    on: { event: 'case.overdue' },
    when: `event.data.app = "project" and event.data.clock in (${names(Object.values(settling))})`,
    then: [
      {
        do: 'emit',
        event: 'project.overdue',
        subject: '"case:" + event.data.caseNo',
        data: {
          ...about,
          clock: 'event.data.clock',
          department: 'event.data.department',
          since: 'received',
          status: '"open"',
        },
      },
    ],
  },
  {
    id: 'settle-overdue',
    version: 1,
    on: { event: Object.keys(settling) },
    when: `${dueOn} != null and received > ${dueOn}`,
    then: [
      {
        do: 'emit',
        event: 'project.overdue',
        subject: '"case:" + event.data.caseNo',
        data: {
          ...about,
          clock: settled,
          department: 'event.data.allFacts.department',
          since: `add days(${dueOn}, 1)`,
          settledOn: 'received',
          days: `workdays between(${dueOn}, received)`,
          status: '"settled"',
        },
      },
    ],
  },
]

function names(of: string[]): string {
  return [...new Set(of)].map((name) => `"${name}"`).join(', ')
}

function pairs(of: Record<string, string>): string {
  return Object.entries(of)
    .map(([name, value]) => `"${name}": "${value}"`)
    .join(', ')
}
