// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const owner = '"uscc:" + record.ownerCode'
const byCode = { projectCode: 'record.projectCode' }
const justNow = (status: string) =>
  `record.status = "${status}" and (previous = null or previous.status != "${status}") and record.caseNo != null`

/** A project that has its code goes on to its regime; one that is decided is followed to its end. */
export const nextRules: Rule[] = [
  {
    id: 'begin-verification',
    version: 1,
    on: { record: 'project.project' },
    when: `record.regime = "verify" and ${justNow('coded')}`,
    then: [{ do: 'open', item: 'project-verification', subject: owner, form: byCode }],
    basis: ['企业投资项目核准和备案管理条例#第六条'],
  },
  {
    id: 'follow-enterprise',
    version: 1,
    on: { record: 'project.project' },
    when: `(${justNow('filed')}) or (${justNow('verified')})`,
    then: [
      { do: 'open', item: 'project-follow', subject: owner, form: { ...byCode, regime: 'record.regime' } },
    ],
    basis: ['企业投资项目核准和备案管理条例#第十二条', '企业投资项目核准和备案管理条例#第十六条'],
  },
  {
    id: 'follow-government',
    version: 1,
    on: { record: 'project.project' },
    when: justNow('approved'),
    then: [
      {
        do: 'open',
        item: 'project-follow-government',
        subject: owner,
        form: { ...byCode, regime: 'record.regime' },
      },
    ],
    basis: ['政府投资条例#第九条'],
  },
]
