// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const facts = 'event.data.allFacts'
const project = `${facts}.project`

/** A verified project is a licence that everybody may see (双公示). */
export const licenceRules: Rule[] = [
  {
    id: 'tell-verification',
    version: 1,
    on: { event: 'project.verified' },
    when: `${project} != null`,
    then: [
      {
        do: 'emit',
        event: 'credit.licence',
        subject: `"uscc:" + ${project}.ownerCode`,
        data: {
          counterpartyName: `${project}.ownerName`,
          counterpartyKind: '"法人及非法人组织"',
          uscc: `${project}.ownerCode`,
          docName: '"企业投资项目核准的批复"',
          docNo: 'event.data.papers.numbers.verified',
          kind: '"核准"',
          content: `${project}.name + "（" + ${facts}.projectCode + "）"`,
          decidedOn: `${facts}.decidedOn`,
          validFrom: `${facts}.decidedOn`,
          validUntil: `${facts}.validUntil`,
          organName: 'event.data.organ.name',
          organCode: 'event.data.organ.code',
          status: '"1"',
          sourceName: 'event.data.organ.name',
          sourceCode: 'event.data.organ.code',
          uploadedOn: 'received',
        },
      },
    ],
    basis: ['中华人民共和国行政许可法#第四十条', '企业信息公示暂行条例#第七条'],
  },
]
