// biome-ignore-all lint/suspicious/noThenProperty: a table's row reads "when … then …" and is never awaited.
import type { DecisionTable } from '#core/app.ts'

/** What each department gave its own paper for until the day from which the licence stands for it. */
const merged: { from: string; basis: string; papers: [department: string, paper: string][] }[] = [
  {
    from: '2015-10-01',
    basis: '国办发〔2015〕50号',
    papers: [
      ['market-regulation', '组织机构代码证'],
      ['tax', '税务登记证'],
    ],
  },
  {
    from: '2016-10-01',
    basis: '国办发〔2016〕53号',
    papers: [
      ['human-resources', '社会保险登记证'],
      ['statistics', '统计登记证'],
    ],
  },
  {
    from: '2017-10-01',
    basis: '国办发〔2017〕41号',
    papers: [
      ['public-security', '公章刻制备案'],
      ['housing-fund', '单位办理住房公积金缴存登记'],
      ['commerce', '对外贸易经营者备案登记'],
      ['commerce', '再生资源回收经营者备案'],
      ['housing-construction', '房地产经纪机构及其分支机构备案'],
      ['culture-tourism', '旅行社服务网点备案登记'],
      ['meteorology', '气象信息服务企业备案'],
      ['human-resources', '劳务派遣单位设立分公司备案'],
    ],
  },
]

/**
 * Three certificates in one (2015), five (2016), many (2017): which paper a department no longer asks for from which day. Asked for
 * a department and a day, it tells what that department may not ask then.
 */
export const mergedCertificates: DecisionTable = {
  id: 'merged-certificates',
  version: '1',
  name: 'tables.merged-certificates.name',
  hitPolicy: 'COLLECT',
  inputs: [
    { id: 'on', expression: 'on', typeRef: 'date' },
    { id: 'department', expression: 'department', typeRef: 'string' },
  ],
  outputs: [
    { id: 'paper', typeRef: 'string' },
    { id: 'since', typeRef: 'string' },
  ],
  rules: merged.flatMap(({ from, basis, papers }) =>
    papers.map(([department, paper]) => ({
      id: paper,
      when: [`>= date("${from}")`, `"${department}"`],
      then: [`"${paper}"`, `"${from}"`],
      basis: [basis],
    })),
  ),
}
