// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Action, Rule } from '#core/app.ts'

const facts = 'event.data.allFacts'
const form = 'event.data.form'
const old = `${facts}.project`

const told = [
  'name',
  'nature',
  'place',
  'industryCode',
  'content',
  'investment',
  'landArea',
  'startPlanned',
  'finishPlanned',
]
const kept = [
  ...['projectCode', 'ownerCode', 'ownerName', 'regime', 'codedOn', 'decidedOn', 'docNo', 'validUntil'],
  ...['extendedOn', 'startedOn', 'completedOn', 'authority', 'status', 'caseNo'],
]

/** What a decision makes of a project, and the document it is written in. */
const decisions = {
  'project.verified': { status: 'verified', document: 'verified' },
  'project.approved': { status: 'approved', document: 'designApproved' },
  'project.verification.denied': { status: 'refused', document: 'denied' },
  'project.approval.denied': { status: 'refused', document: 'denied' },
}

/** The register of projects, as the results of cases make it. */
export const projectRules: Rule[] = [
  {
    id: 'enter-project',
    version: 1,
    on: { event: 'project.coded' },
    then: [
      declared({ status: '"coded"' }),
      {
        do: 'emit',
        event: 'project.identity',
        subject: `"uscc:" + ${facts}.ownerCode`,
        data: {
          identity: `${facts}.identity`,
          ownerCode: `${facts}.ownerCode`,
          projectCode: `${facts}.projectCode`,
          since: 'today',
        },
      },
    ],
    basis: ['企业投资项目核准和备案管理条例#第四条'],
  },
  {
    id: 'same-project-twice',
    version: 1,
    on: { record: 'project.identity' },
    when: 'previous != null and previous.projectCode != record.projectCode',
    then: [{ do: 'task', title: 'mergeSameProject', role: 'clerk', dueWorkdays: 3 }],
    basis: ['企业投资项目核准和备案管理条例#第四条'],
  },
  {
    id: 'file-project',
    version: 1,
    on: { event: 'project.filed' },
    then: [
      declared({
        status: '"filed"',
        decidedOn: `${facts}.filedOn`,
        docNo: 'event.data.papers.numbers.filed',
        authority: 'event.data.organ.name',
      }),
    ],
    basis: ['企业投资项目核准和备案管理条例#第十三条'],
  },
  {
    id: 'recall-project',
    version: 1,
    on: { event: 'project.recalled' },
    then: [declared({ status: '"recalled"', decidedOn: 'today', authority: 'event.data.organ.name' })],
    basis: ['企业投资项目核准和备案管理条例#第十五条'],
  },
  {
    id: 'decide-project',
    version: 1,
    on: { event: Object.keys(decisions) },
    when: `${old} != null`,
    then: [
      changed({
        status: byEvent((one) => one.status),
        docNo: `get value(event.data.papers.numbers, ${byEvent((one) => one.document)})`,
        decidedOn: `${facts}.decidedOn`,
        validUntil: `${facts}.validUntil`,
        authority: 'event.data.organ.name',
      }),
    ],
    basis: ['企业投资项目核准和备案管理条例#第十条', '政府投资条例#第十一条'],
  },
  moved('project.extended', {
    validUntil: 'event.data.dues.validity.dueOn',
    extendedOn: `${facts}.extendedOn`,
  }),
  moved('project.expired', { status: '"expired"' }),
  moved('project.started', { status: '"building"', startedOn: `${facts}.startedOn` }),
  moved('project.finished', { status: '"completed"', completedOn: `${facts}.completedOn` }),
]

function entry(code: string, data: Record<string, string>): Action {
  return { do: 'emit', event: 'project.project', subject: `"project:" + ${code}`, data }
}

function from(source: string, fields: string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, `${source}.${field}`]))
}

/** A project as its owner has declared it. */
function declared(more: Record<string, string>): Action {
  return entry(`${facts}.projectCode`, {
    ...from(form, told),
    ...from(facts, ['projectCode', 'ownerCode', 'ownerName', 'regime', 'codedOn']),
    caseNo: 'event.data.caseNo',
    ...more,
  })
}

/** A project as it stood, with what is new in it. */
function changed(change: Record<string, string>): Action {
  return entry(`${facts}.projectCode`, { ...from(old, [...told, ...kept]), ...change })
}

function byEvent(of: (one: { status: string; document: string }) => string): string {
  const pairs = Object.entries(decisions).map(([event, one]) => `"${event}": "${of(one)}"`)
  return `get value({ ${pairs.join(', ')} }, event.type)`
}

function moved(event: string, change: Record<string, string>): Rule {
  return {
    id: `follow-${event.replaceAll('.', '-')}`,
    version: 1,
    on: { event },
    when: `${old} != null`,
    then: [changed(change)],
  }
}
