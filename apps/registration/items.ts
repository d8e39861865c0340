import type { Item } from '#core/app.ts'
import { needsLicenceBefore } from './scope-items.ts'

const regulation = (article: string) => `中华人民共和国市场主体登记管理条例#${article}`

const common = {
  version: 1,
  department: 'market-regulation',
  level: 'county',
  scope: 'city',
  visits: 0,
  validFrom: '2022-03-01',
} as const

/** 营业执照, as the State Administration for Market Regulation defines it; what stands on it: 实施细则 art. 23. */
const licence = '11100000MB0143028R001'

const namedItem: Item = {
  ...common,
  code: 'registration-name',
  process: 'name',
  form: 'name',
  kind: 'immediate',
  powerType: '20',
  audience: ['person', 'organisation'],
  materials: [],
  basis: ['企业名称登记管理规定#第十六条', '企业名称登记管理规定#第十八条'],
}

const setUp: Item = {
  ...common,
  code: 'registration-setup',
  process: 'register',
  form: 'application',
  kind: 'promised',
  powerType: '01',
  audience: ['person', 'organisation'],
  materials: [
    { id: 'premises', necessity: 'required', source: 'applicant', copies: 1 },
    {
      id: 'articles',
      necessity: 'required',
      source: 'applicant',
      when: 'form.kind != "个体工商户" and form.modelArticles != true',
    },
    {
      id: 'licenceBefore',
      necessity: 'required',
      source: 'applicant',
      when: needsLicenceBefore('form.scope'),
    },
  ],
  basis: [regulation('第三条'), regulation('第十六条'), regulation('第十九条')],
  certificate: {
    typeCode: licence,
    holder: { subject: '"uscc:" + facts.uscc', name: 'facts.name' },
    values: {
      uscc: 'facts.uscc',
      name: 'facts.name',
      kind: 'form.kind',
      legalRepresentative: 'form.legalRepresentative',
      capital: 'form.capital',
      establishedOn: 'facts.registeredOn',
      termUntil: 'form.termUntil',
      address: 'form.address',
      scope: 'form.scope',
    },
    renewable: true,
  },
}

const change: Item = {
  ...common,
  code: 'registration-change',
  process: 'change',
  form: 'change',
  kind: 'promised',
  powerType: '01',
  audience: ['organisation'],
  materials: [
    {
      id: 'resolution',
      necessity: 'required',
      source: 'applicant',
      when: 'some what in form.changes satisfies what in ("name", "capital", "legalRepresentative")',
    },
    {
      id: 'premises',
      necessity: 'required',
      source: 'applicant',
      when: 'list contains(form.changes, "address")',
    },
  ],
  basis: [regulation('第二十四条'), regulation('第二十八条')],
  certificate: {
    typeCode: licence,
    holder: { subject: 'case.subject', name: 'facts.name' },
    replaces: 'facts.entity.certificate',
    values: {
      uscc: 'facts.entity.uscc',
      name: 'facts.name',
      kind: 'facts.entity.kind',
      legalRepresentative: 'facts.legalRepresentative',
      capital: 'facts.capital',
      establishedOn: 'facts.entity.establishedOn',
      termUntil: 'facts.termUntil',
      address: 'facts.address',
      scope: 'facts.scope',
    },
    renewable: true,
  },
}

const closure: Item = {
  ...common,
  code: 'registration-closure',
  process: 'closure',
  form: 'closure',
  kind: 'promised',
  powerType: '01',
  audience: ['organisation'],
  materials: [{ id: 'promise', necessity: 'required', source: 'applicant' }],
  basis: [regulation('第三十一条'), regulation('第三十三条')],
}

const objection: Item = {
  ...common,
  code: 'registration-objection',
  process: 'objection',
  form: 'objection',
  kind: 'immediate',
  powerType: '20',
  audience: ['person', 'organisation'],
  materials: [{ id: 'evidence', necessity: 'optional', source: 'applicant' }],
  basis: [regulation('第三十三条')],
}

const claim: Item = {
  ...common,
  code: 'registration-claim',
  process: 'claim',
  form: 'claim',
  kind: 'promised',
  powerType: '10',
  audience: ['organisation'],
  internal: true,
  materials: [],
  basis: ['国办发〔2017〕41号', regulation('第七条')],
}

/** What can be applied for, and the claim that the platform itself opens for a department. */
export const items: Item[] = [namedItem, setUp, change, closure, objection, claim]
