// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const law = (article: string) => `中华人民共和国个人信息保护法#${article}`

/** The fields of a request that its case takes over, and that are told again with what becomes of it. */
const told = ['requestNo', 'kind', 'aboutType', 'aboutKey', 'askedOn']
const asked = [...told, 'decisionRef', 'field', 'claimed', 'text', 'askedAt', 'channel', 'department']

const from = (place: string, fields: string[]): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field, `${place}.${field}`]))

const ofCase = 'event.data.form'
const facts = 'event.data.allFacts'

/** A request becomes a case, once; only what rests on a consent is stopped at once, and not first asked about. */
const openRequest: Rule = {
  id: 'open-request',
  version: 2,
  on: { record: 'rights.request' },
  when: 'previous = null',
  table: 'answering',
  inputs: { kind: 'record.kind', automatic: 'record.decisionRef != null' },
  then: [
    { do: 'mark', label: 'unanswered' },
    {
      do: 'open',
      item: 'rights-request',
      form: { ...from('record', asked), task: 'decision.task', limit: 'decision.limit' },
    },
    {
      do: 'task',
      if: 'decision.task = "stopProcessing"',
      title: 'stopProcessing',
      role: 'dataAdmin',
      due: 'add workdays(record.askedOn, limits.stopWithin)',
    },
    { do: 'mark', if: 'decision.limit = "correct"', label: 'disputed', on: 'record' },
    { do: 'notice', text: 'received', to: 'applicant' },
  ],
  basis: [law('第五十条')],
}

/** What the officer answered in the case is the answer to the request. */
const tellAnswer: Rule = {
  id: 'tell-answer',
  version: 1,
  on: { event: 'rights.request.answered' },
  then: [
    {
      do: 'emit',
      event: 'rights.answer',
      subject: 'event.data.applicant',
      data: {
        person: 'event.data.applicant',
        ...from(ofCase, [...told, 'outcome', 'basis', 'answer']),
        answeredBy: `${facts}.department`,
        answeredOn: `${facts}.answeredOn`,
        answeredAt: 'event.data.at',
      },
    },
  ],
  basis: [law('第五十条')],
}

const tellWithdrawal: Rule = {
  id: 'tell-withdrawal',
  version: 1,
  on: { event: 'rights.request.withdrawn' },
  then: [
    {
      do: 'emit',
      event: 'rights.request',
      subject: 'event.data.applicant',
      data: {
        person: 'event.data.applicant',
        ...from(ofCase, asked),
        withdrawnOn: `${facts}.withdrawnOn`,
      },
    },
  ],
  basis: [law('第五十条')],
}

/** Whoever takes a request back disputes nothing any more. */
const withdrawRequest: Rule = {
  id: 'withdraw-request',
  version: 1,
  on: { record: 'rights.request' },
  when: 'record.withdrawnOn != null',
  then: [
    { do: 'mark', label: 'withdrawn' },
    { do: 'unmark', if: 'record.kind in ("correct", "complete")', label: 'disputed', on: 'record' },
  ],
  basis: [law('第五十条')],
}

/**
 * The dispute is over once it is answered, either way; what was granted is carried out, what was refused can be sued for. What is to
 * be restricted or deleted is closed at once, before anybody carries it out: where the law has it kept, it is stored and nothing
 * else (art. 47). What is to be corrected says so until the corrected version has come.
 */
const closeRequest: Rule = {
  id: 'close-request',
  version: 2,
  on: { record: 'rights.answer' },
  then: [
    { do: 'unmark', label: 'unanswered', on: 'request' },
    { do: 'mark', label: 'answered', on: 'request' },
    { do: 'unmark', if: 'record.kind in ("correct", "complete")', label: 'disputed', on: 'record' },
    {
      do: 'mark',
      if: 'record.kind in ("correct", "complete") and record.outcome != "refused"',
      label: 'correcting',
      on: 'record',
    },
    {
      do: 'mark',
      if: '(record.kind = "restrict" and record.outcome != "refused") or (record.kind = "delete" and record.outcome = "partly")',
      label: 'restricted',
      on: 'record',
    },
    {
      do: 'mark',
      if: 'record.kind = "delete" and record.outcome = "granted"',
      label: 'deleted',
      on: 'record',
    },
    {
      do: 'unmark',
      if: 'record.kind = "lift" and record.outcome = "granted"',
      label: 'restricted',
      on: 'record',
    },
    {
      do: 'task',
      if: 'previous = null and record.outcome != "refused" and record.kind in ("correct", "complete", "delete", "restrict")',
      title: 'carryOut',
      role: 'dataAdmin',
      due: 'add workdays(record.answeredOn, limits.carryOutWithin)',
    },
    { do: 'notice', if: 'record.outcome != "refused"', text: 'answered', to: 'applicant' },
    { do: 'notice', if: 'record.outcome = "refused"', text: 'refused', to: 'applicant' },
  ],
  basis: [law('第五十条')],
}

const endConsent: Rule = {
  id: 'end-consent',
  version: 1,
  on: { record: 'rights.consent' },
  when: 'record.withdrawnOn != null',
  then: [
    { do: 'mark', label: 'withdrawn' },
    {
      do: 'task',
      if: 'previous = null or previous.withdrawnOn = null',
      title: 'stopProcessing',
      role: 'dataAdmin',
      due: 'add workdays(record.withdrawnOn, limits.stopWithin)',
    },
    {
      do: 'emit',
      if: 'previous = null or previous.withdrawnOn = null',
      event: 'rights.consent.withdrawn',
      data: {
        consentNo: 'record.consentNo',
        purpose: 'record.purpose',
        scope: 'record.scope',
        withdrawnOn: 'record.withdrawnOn',
      },
    },
    {
      do: 'notice',
      if: 'previous = null or previous.withdrawnOn = null',
      text: 'withdrawalNoted',
      to: 'applicant',
    },
  ],
  basis: [law('第十五条'), law('第四十七条')],
}

/** A request opens a case, and what becomes of the case is told of the request; a consent ends on the day it is withdrawn. */
export const rules: Rule[] = [
  openRequest,
  tellAnswer,
  tellWithdrawal,
  withdrawRequest,
  closeRequest,
  endConsent,
]
