// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const measureInputs = { listType: 'record.listType', counterpartyKind: 'record.counterpartyKind' }
const entry = { listType: 'record.listType', entryNo: 'record.entryNo', listing: 'record.key' }
const measure = {
  measure: 'item.measure',
  executor: 'item.executor',
  effect: 'item.effect',
  legalBasis: 'item.legalBasis',
}

/** A list entry is published and its measures are asked for once; its end takes both back. */
export const listingRules: Rule[] = [
  {
    id: 'publish-listing',
    version: 1,
    on: { record: 'credit.listing' },
    when: 'record.removedOn = null',
    then: [
      { do: 'publish', until: 'record.listedUntil' },
      { do: 'notice', if: 'previous = null', text: 'listed', to: 'subject' },
    ],
    basis: ['中华人民共和国政府信息公开条例#第二十条'],
  },
  {
    id: 'request-measures',
    version: 1,
    on: { record: 'credit.listing' },
    when: 'record.removedOn = null and previous = null',
    table: 'measures',
    inputs: measureInputs,
    then: [
      {
        do: 'emit',
        for: 'decision',
        event: 'credit.measure.requested',
        data: {
          ...measure,
          ...entry,
          requestedOn: 'today',
          answerBy: 'add workdays(today, limits.feedbackWithin)',
        },
      },
    ],
  },
  {
    id: 'ask-executor',
    version: 1,
    on: { event: 'credit.measure.requested' },
    then: [{ do: 'task', title: 'answerMeasure', role: 'measure-executor', due: 'event.data.answerBy' }],
  },
  {
    id: 'end-listing',
    version: 2,
    on: { record: 'credit.listing' },
    when: 'record.removedOn != null',
    table: 'measures',
    inputs: measureInputs,
    then: [
      { do: 'withdraw', reason: 'removedFromList' },
      {
        do: 'emit',
        for: 'decision',
        event: 'credit.measure.lifted',
        data: { ...measure, ...entry, liftedOn: 'today' },
      },
      {
        do: 'task',
        if: 'workdays between(record.removedOn, received) > limits.listRemovalWithin',
        title: 'answerForLateRemoval',
        role: 'credit-office',
        due: 'add workdays(today, limits.listRemovalWithin)',
      },
    ],
  },
  {
    id: 'take-feedback',
    version: 1,
    on: { record: 'credit.feedback' },
    then: [
      { do: 'mark', if: 'record.outcome = "已实施"', label: 'measureApplied' },
      { do: 'mark', if: 'record.outcome = "未实施"', label: 'measureNotApplied' },
      {
        do: 'task',
        if: 'record.outcome = "未实施"',
        title: 'reviewUnapplied',
        role: 'credit-office',
        due: 'add workdays(today, limits.feedbackWithin)',
      },
    ],
  },
]
