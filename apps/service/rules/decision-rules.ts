// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "on … when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'
import { licensing } from '../laws.ts'
import { department, holder, holderName, uscc } from './holder.ts'

const kind = `if ${uscc} = null then "自然人" else if starts with(${uscc}, "92") then "个体工商户" else "法人及非法人组织"`
const organName = `if event.data.organ != null then event.data.organ.name else ${department}`
const organCode = 'if event.data.organ != null then event.data.organ.code else null'
/** What has no end is told with the day the national table uses for it. */
const until = 'if event.data.allFacts.validUntil = null then "2099-12-31" else event.data.allFacts.validUntil'

/** A decision is told to the credit platform the moment it is made, of the seven working days there are (双公示). */
const told = (number: string): Record<string, string> => ({
  counterpartyName: holderName,
  counterpartyKind: kind,
  uscc,
  legalRepresentative: 'event.data.form.legalRepresentative',
  docName: 'decision.docName',
  docNo: number,
  kind: 'decision.kind',
  certificateName: 'decision.certificateName',
  licenceNo: number,
  content: 'decision.content',
  decidedOn: 'event.data.allFacts.decidedOn',
  validFrom: 'event.data.allFacts.decidedOn',
  validUntil: until,
  organName,
  organCode,
  sourceName: organName,
  sourceCode: organCode,
  uploadedOn: 'today',
})

const judged = { table: 'published', inputs: { item: 'event.data.item' } }
const basis = [licensing('第四十条')]

function publish(id: string, event: string, document: string): Rule {
  const number = `event.data.papers.numbers.${document}`
  return {
    id,
    version: 1,
    on: { event },
    ...judged,
    then: [
      {
        do: 'emit',
        if: 'decision != null',
        event: 'credit.licence',
        subject: holder,
        data: { ...told(number), status: '"1"' },
      },
      ...(document === 'decision' ? [noted(number)] : []),
    ],
    basis,
  }
}

/** The number is given when the decision is kept; the case learns it so that whoever takes the decision back can name it. */
function noted(number: string): Rule['then'][number] {
  return { do: 'step', case: 'event.data.caseNo', step: 'noteNumber', form: { docNo: number } }
}

/** What was taken back or ended is told too, under the number of the decision it ends; the credit platform then takes it down. */
function withdraw(id: string, event: string): Rule {
  return {
    id,
    version: 1,
    on: { event },
    when: 'event.data.allFacts.docNo != null',
    ...judged,
    then: [
      {
        do: 'emit',
        if: 'decision != null',
        event: 'credit.licence',
        subject: holder,
        data: {
          ...told('event.data.allFacts.docNo'),
          status: '"2"',
          statusReason: 'event.data.allFacts.endedBy',
          statusChangedOn: 'event.data.allFacts.endedOn',
        },
      },
    ],
    basis: [licensing('第六十九条'), licensing('第七十条')],
  }
}

export const decisionRules: Rule[] = [
  publish('publish-permit', 'permit.approved', 'decision'),
  publish('publish-promised-permit', 'promise.approved', 'decision'),
  publish('publish-renewal', 'renewal.granted', 'renewal'),
  publish('publish-renewal-by-silence', 'renewal.granted.by-silence', 'renewal'),
  withdraw('withdraw-permit', 'permit.revoked'),
  withdraw('withdraw-promised-permit', 'promise.revoked'),
  withdraw('end-permit', 'permit.cancelled'),
  withdraw('end-promised-permit', 'promise.cancelled'),
]
