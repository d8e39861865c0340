import type { Item } from '#core/app.ts'

const regulation = (article: string) => `企业投资项目核准和备案管理条例#${article}`

/**
 * Kinds of certificate as the city's development and reform commission has defined them under its own code (GB/T 36904); an
 * installation that issues in earnest puts the numbers here that the ministry has given.
 */
const kind = (number: `${number}`) => `113315000045200031${number}`

const common = {
  version: 1,
  department: 'development-reform',
  level: 'city',
  scope: 'city',
  visits: 0,
  kind: 'promised',
  audience: ['organisation'],
  validFrom: '2017-06-25',
} satisfies Partial<Item>

const projectLines = {
  projectCode: 'facts.projectCode',
  name: 'facts.project.name',
  ownerName: 'facts.project.ownerName',
  place: 'facts.project.place',
  content: 'facts.project.content',
}

const registration: Item = {
  ...common,
  code: 'project-registration',
  process: 'register',
  form: 'registration',
  kind: 'immediate',
  powerType: '10',
  materials: [],
  basis: [regulation('第四条'), regulation('第十三条')],
  certificate: {
    typeCode: kind('001'),
    values: {
      projectCode: 'facts.projectCode',
      name: 'form.name',
      ownerName: 'facts.ownerName',
      place: 'form.place',
      content: 'form.content',
      investment: 'form.investment',
    },
  },
}

const verification: Item = {
  ...common,
  code: 'project-verification',
  process: 'verify',
  form: 'verification',
  powerType: '01',
  materials: [
    { id: 'siteOpinion', necessity: 'deferrable', source: 'applicant' },
    { id: 'riskAssessment', necessity: 'optional', source: 'applicant' },
  ],
  basis: [regulation('第六条'), regulation('第九条'), regulation('第十条')],
  certificate: {
    typeCode: kind('002'),
    months: 24,
    values: projectLines,
    renewable: true,
  },
}

const approval: Item = {
  ...common,
  code: 'project-approval',
  process: 'approve',
  form: 'proposal',
  powerType: '10',
  materials: [{ id: 'funding', necessity: 'required', source: 'applicant' }],
  basis: ['政府投资条例#第九条', '政府投资条例#第十一条'],
  certificate: { typeCode: kind('003'), values: { ...projectLines, budget: 'form.budget' } },
  validFrom: '2019-07-01',
}

const permits: Item = {
  ...common,
  code: 'project-permits',
  process: 'permits',
  form: 'permits',
  powerType: '01',
  materials: [
    { id: 'drawings', necessity: 'required', source: 'applicant' },
    { id: 'assessment', necessity: 'required', source: 'applicant', when: 'form.assessment != "register"' },
    { id: 'soilPlan', necessity: 'required', source: 'applicant', when: 'form.erodes = true' },
    { id: 'safetyDesign', necessity: 'required', source: 'applicant', when: 'form.hazardous = true' },
  ],
  basis: [
    '中华人民共和国行政许可法#第二十六条',
    '中华人民共和国城乡规划法#第三十八条',
    '中华人民共和国城乡规划法#第四十条',
    '中华人民共和国环境影响评价法#第二十二条',
    '中华人民共和国水土保持法#第二十五条',
    '中华人民共和国消防法#第十一条',
    '中华人民共和国安全生产法#第三十三条',
  ],
}

const promise: Item = {
  ...common,
  code: 'project-promise',
  process: 'promise',
  form: 'promiseRequest',
  kind: 'immediate',
  powerType: '01',
  materials: [],
  basis: ['优化营商环境条例#第四十条', '中华人民共和国建筑法#第八条'],
  certificate: { typeCode: kind('004'), values: { ...projectLines, matter: 'form.matter' } },
  validFrom: '2020-01-01',
}

const follow: Item = {
  ...common,
  code: 'project-follow',
  process: 'follow',
  form: 'follow',
  powerType: '06',
  internal: true,
  materials: [],
  basis: [regulation('第十二条'), regulation('第十六条')],
}

/** What the government pays for reports every month. */
const followGovernment: Item = {
  ...follow,
  code: 'project-follow-government',
  limits: { report: { statutory: { amount: 1, unit: 'month' } } },
}

/** What an owner applies for with the code of a project, and the following of it, which rules begin. */
export const items: Item[] = [
  registration,
  verification,
  approval,
  permits,
  promise,
  follow,
  followGovernment,
]
