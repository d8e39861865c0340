// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Action, Rule } from '#core/app.ts'

const facts = 'event.data.allFacts'
const entity = `${facts}.entity`

const fields = [
  ...['nameId', 'division', 'place', 'tradeName', 'industry', 'organisation', 'name', 'status'],
  ...['since', 'until', 'holder', 'caseNo'],
]

/** Who has a name, kept up to date with every case that takes, changes or leaves one. */
export const nameRules: Rule[] = [
  {
    id: 'keep-reserved-name',
    version: 1,
    on: { event: 'registration.name.reserved' },
    then: [
      declared('reserved', {
        until:
          'if event.data.form.licensed = true then event.data.dues.keepLong.dueOn else event.data.dues.keep.dueOn',
        holder: 'event.data.applicant',
        caseNo: 'event.data.caseNo',
      }),
    ],
    basis: ['企业名称登记管理规定#第十八条'],
  },
  {
    id: 'hold-name',
    version: 1,
    on: { event: 'registration.received' },
    when: `${facts}.reservedBy = null`,
    then: [
      declared('reserved', {
        until: 'event.data.dues.register.dueOn',
        holder: 'event.data.applicant',
        caseNo: 'event.data.caseNo',
      }),
    ],
    basis: ['企业名称登记管理规定#第十七条'],
  },
  {
    id: 'first-name-wins',
    version: 1,
    on: { record: 'registration.name' },
    when: `record.status = "reserved" and previous.status = "reserved" and record.caseNo != previous.caseNo
      and record.isRestored = null and record.holder != previous.holder`,
    then: [
      {
        do: 'emit',
        event: 'registration.name',
        data: {
          ...Object.fromEntries(fields.map((field) => [field, `previous.${field}`])),
          isRestored: 'true',
        },
      },
      { do: 'step', case: 'record.caseNo', step: 'lose' },
    ],
    basis: ['企业名称登记管理规定#第十七条'],
  },
  {
    id: 'free-name',
    version: 1,
    on: { event: 'registration.name.released' },
    then: [declared('free')],
    basis: ['企业名称登记管理规定#第十八条'],
  },
  {
    id: 'free-held-name',
    version: 1,
    on: { event: ['registration.denied', 'registration.withdrawn'] },
    when: `${facts}.reservedBy = null and ${facts}.isTaken = false and ${facts}.isAllowed = true`,
    then: [declared('free')],
    basis: ['企业名称登记管理规定#第十七条'],
  },
  {
    id: 'keep-registered-name',
    version: 1,
    on: { event: 'registration.registered' },
    then: taken(`${facts}.uscc`),
    basis: ['中华人民共和国市场主体登记管理条例#第十条'],
  },
  {
    id: 'change-name',
    version: 1,
    on: { event: 'registration.changed' },
    when: `${facts}.nameId != null`,
    then: [...taken(`${entity}.uscc`), rests(`${facts}.nameId != ${entityNameId()}`)],
    basis: ['企业名称登记管理规定#第十七条'],
  },
  {
    id: 'rest-name',
    version: 1,
    on: { event: ['registration.closed', 'registration.annulled'] },
    then: [rests()],
    basis: ['企业名称登记管理规定#第十七条'],
  },
]

/** The name that was filled in, as it stands now. */
function declared(status: string, more: Record<string, string> = {}): Action {
  const { nameId, name } = { nameId: `${facts}.nameId`, name: `${facts}.name` }
  return keep('event.data.form', { nameId, name, status: `"${status}"`, ...more })
}

/** A registered name belongs to its entity, and the case that reserved it is done. */
function taken(uscc: string): Action[] {
  const { nameId, name, reservedBy } = {
    nameId: `${facts}.nameId`,
    name: `${facts}.name`,
    reservedBy: `${facts}.reservedBy`,
  }
  return [
    keep('event.data.form', { nameId, name, status: '"registered"', uscc }),
    { do: 'step', if: `${reservedBy} != null`, case: reservedBy, step: 'use' },
  ]
}

/** The name an entity had, as its register says, rests for a year. */
function rests(when?: string): Action {
  const name = { nameId: entityNameId(), name: `${entity}.name`, status: '"resting"', uscc: `${entity}.uscc` }
  return { ...keep(entity, name), ...(when ? { if: when } : {}) }
}

function keep(parts: string, { nameId, ...more }: { nameId: string } & Record<string, string>): Action {
  return {
    do: 'emit',
    event: 'registration.name',
    subject: `"name:" + ${nameId}`,
    data: {
      nameId,
      division: `${facts}.division`,
      place: `${parts}.place`,
      tradeName: `${parts}.tradeName`,
      industry: `${parts}.industry`,
      organisation: `${parts}.organisation`,
      since: 'today',
      ...more,
    },
  }
}

function entityNameId(): string {
  const industry = `${entity}.industry`
  return `${facts}.division + "/" + ${entity}.tradeName + "/" + (if ${industry} = null then "" else ${industry})`
}
