// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Action, Rule } from '#core/app.ts'
import { counterpartyKind } from '../entity-kinds.ts'

const facts = 'event.data.allFacts'
const form = 'event.data.form'

/** A registration is a licence that everybody may see (双公示): what the credit platform is told of it, and when it is void. */
export const licenceRules: Rule[] = [
  {
    id: 'tell-licence',
    version: 1,
    on: { event: 'registration.registered' },
    then: [licence({ docNo: 'event.data.papers.numbers.registered', status: '"1"' })],
    basis: ['中华人民共和国行政许可法#第四十条', '企业信息公示暂行条例#第七条'],
  },
  {
    id: 'tell-annulled-licence',
    version: 1,
    on: { event: 'registration.annulled' },
    then: [
      licence({
        docNo: `${facts}.entity.docNo`,
        status: '"2"',
        statusReason: '"撤销"',
        statusChangedOn: 'today',
      }),
    ],
    basis: ['中华人民共和国市场主体登记管理条例#第四十条'],
  },
]

function licence(status: Record<string, string>): Action {
  return {
    do: 'emit',
    event: 'credit.licence',
    subject: `"uscc:" + ${facts}.uscc`,
    data: {
      counterpartyName: `${facts}.name`,
      counterpartyKind: counterpartyKind(`${form}.kind`),
      uscc: `${facts}.uscc`,
      legalRepresentative: `${form}.legalRepresentative`,
      docName: '"准予设立登记通知书"',
      kind: '"登记"',
      certificateName: '"营业执照"',
      licenceNo: `${facts}.uscc`,
      content: `string join(${form}.scope, "；")`,
      decidedOn: `${facts}.registeredOn`,
      validFrom: `${facts}.registeredOn`,
      // The national table wants an end; a licence without one is written so.
      validUntil: `if ${form}.termUntil = null then "2099-12-31" else ${form}.termUntil`,
      organName: 'event.data.organ.name',
      organCode: 'event.data.organ.code',
      sourceName: 'event.data.organ.name',
      sourceCode: 'event.data.organ.code',
      uploadedOn: 'today',
      ...status,
    },
  }
}
