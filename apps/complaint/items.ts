import type { Item } from '#core/app.ts'

const law = '市场监督管理投诉举报处理暂行办法'

const common = {
  version: 1,
  department: 'market-regulation',
  kind: 'promised',
  level: 'county',
  scope: 'city',
  materials: [{ id: 'evidence', necessity: 'optional', source: 'applicant' }],
  visits: 0,
  validFrom: '2014-03-15',
} satisfies Partial<Item>

const letter: Item = {
  ...common,
  code: '12315-letter',
  process: 'letter',
  form: 'letter',
  powerType: '20',
  audience: ['person', 'organisation'],
  basis: [`${law}#第七条`],
  joint: [
    { item: '12315-complaint', when: 'facts.isComplaint', form: { receivedOn: 'case.openedOn' } },
    { item: '12315-report', when: 'facts.isReport', form: { receivedOn: 'case.openedOn' } },
  ],
}

const complaint: Item = {
  ...common,
  code: '12315-complaint',
  process: 'complaint',
  form: 'complaint',
  powerType: '10',
  audience: ['person'],
  basis: ['中华人民共和国消费者权益保护法#第四十六条', `${law}#第十四条`],
}

const report: Item = {
  ...common,
  code: '12315-report',
  process: 'report',
  form: 'report',
  powerType: '06',
  audience: ['person', 'organisation'],
  basis: [`${law}#第二十四条`, `${law}#第三十一条`],
}

/** What can be filed with 12315: a complaint, a report, or one letter that may hold both. */
export const items: Item[] = [letter, complaint, report]
