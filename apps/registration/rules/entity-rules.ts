// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Action, Rule } from '#core/app.ts'

const facts = 'event.data.allFacts'
const old = `${facts}.entity`

const parts = ['place', 'tradeName', 'industry', 'organisation']
const filledIn = [
  ...parts,
  'kind',
  'legalRepresentative',
  'capital',
  'termUntil',
  'address',
  'industryCode',
  'scope',
]
const forDepartments = ['employees', 'seals']
const changeable = [...parts, 'name', 'address', 'legalRepresentative', 'capital', 'scope', 'termUntil']
const kept = [
  'authority',
  'authorityCode',
  'division',
  'establishedOn',
  'approvedOn',
  'status',
  'docNo',
  'certificate',
  'caseNo',
  'name',
]

/** The register of entities, as the results of cases make it, and its publication within the time of the law. */
export const entityRules: Rule[] = [
  {
    id: 'enter-entity',
    version: 1,
    on: { event: 'registration.registered' },
    then: [
      entry(`${facts}.uscc`, {
        ...from('event.data.form', [...filledIn, ...forDepartments]),
        name: `${facts}.name`,
        establishedOn: `${facts}.registeredOn`,
        approvedOn: `${facts}.registeredOn`,
        authority: 'event.data.organ.name',
        authorityCode: 'event.data.organ.code',
        division: `${facts}.division`,
        status: '"存续"',
        docNo: 'event.data.papers.numbers.registered',
        certificate: 'event.data.papers.certificate.identifier',
        caseNo: 'event.data.caseNo',
      }),
    ],
    basis: ['中华人民共和国市场主体登记管理条例#第二十一条'],
  },
  {
    id: 'change-entity',
    version: 1,
    on: { event: 'registration.changed' },
    then: [
      changed({
        ...from(facts, changeable),
        approvedOn: `${facts}.changedOn`,
        certificate: 'event.data.papers.certificate.identifier',
      }),
    ],
    basis: ['中华人民共和国市场主体登记管理条例#第二十八条'],
  },
  {
    id: 'end-entity',
    version: 1,
    on: { event: 'registration.closed' },
    then: [ended('注销', '"简易注销"')],
    basis: ['中华人民共和国市场主体登记管理条例#第三十一条'],
  },
  {
    id: 'annul-entity',
    version: 1,
    on: { event: 'registration.annulled' },
    then: [ended('撤销', 'event.data.reason')],
    basis: ['中华人民共和国市场主体登记管理条例#第四十条'],
  },
  {
    id: 'publish-entity',
    version: 1,
    on: { record: 'registration.entity' },
    then: [{ do: 'publish' }],
    basis: ['企业信息公示暂行条例#第六条'],
  },
]

function from(source: string, fields: string[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, `${source}.${field}`]))
}

function entry(uscc: string, data: Record<string, string>): Action {
  return { do: 'emit', event: 'registration.entity', subject: `"uscc:" + ${uscc}`, data: { uscc, ...data } }
}

/** The entry as it stood, with what is new in it. */
function changed(change: Record<string, string>): Action {
  return entry(`${old}.uscc`, { ...from(old, [...filledIn, ...forDepartments, ...kept]), ...change })
}

function ended(status: string, statusReason: string): Action {
  return changed({ status: `"${status}"`, statusChangedOn: 'today', statusReason })
}
