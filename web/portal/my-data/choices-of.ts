import type { Labels } from '#web/blocks/labels.ts'
import type { FieldView } from '#web/blocks/views/record-views.ts'
import { wordedTitle } from '#web/blocks/worded-title.ts'
import type { BlockWords } from '#web/blocks/words.zh.ts'
import type { OwnDataView, OwnRecordView, RecordChoice } from '../person-views.ts'
import { heldOf } from './held-of.ts'

/** The words to say them in. */
interface Saying {
  labels: Labels
  words: Pick<BlockWords, 'colon'>
}

/** The records on oneself to choose from in a form, and their fields with what they say. */
export function choicesOf(held: OwnDataView, saying: Saying): RecordChoice[] {
  return heldOf(held, saying.labels).flatMap(({ records }) =>
    records.map((record) => choiceOf(record, saying)),
  )
}

function choiceOf(record: OwnRecordView, { labels, words }: Saying): RecordChoice {
  const { type, key, fields, decision } = record
  return {
    type,
    key,
    label: `${labels.record(type)}${words.colon}${wordedTitle(record, { labels, words })}`,
    decisionRef: decision?.ref ?? null,
    fields: fields
      .filter(({ shown }) => shown !== 'hidden')
      .map((field) => ({
        name: field.name,
        label: labels.field(type, field.name),
        value: said(type, field, labels),
      })),
  }
}

/** A value in a few words, or nothing where it takes more than a line to say it. */
function said(type: string, { name, value }: FieldView, labels: Labels): string {
  if (value === null || typeof value === 'object') return ''
  const text = labels.value(type, name, String(value))
  return labels.shape(type, name).isMoney || text.length > MOST ? '' : text
}

const MOST = 120
