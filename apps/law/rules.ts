// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "on … when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

/**
 * `expired` speaks of the edition adopted on `promulgated`; an edition adopted later is not repealed by it. The edition
 * is read from the event, because `record.version` is the number of the record's version.
 */
const repealed =
  'record.expired = true and (event.data.version = null or record.promulgated = null or event.data.version <= record.promulgated)'

/**
 * A repealed article is marked and announced with its citation. Officers get work only where something cites it:
 * `dependants` is the list of the rules, limits and records that do.
 */
export const rules: Rule[] = [
  {
    id: 'flag-repealed',
    version: 1,
    on: { record: 'law.article' },
    when: repealed,
    then: [
      { do: 'mark', label: 'repealed' },
      {
        do: 'emit',
        event: 'law.basis.repealed',
        data: {
          citation: 'record.law + "#" + record.article',
          law: 'record.law',
          article: 'record.article',
          version: 'event.data.version',
        },
      },
    ],
  },
  {
    id: 'review-dependants',
    version: 1,
    on: { event: 'law.basis.repealed' },
    when: 'count(dependants) > 0',
    then: [{ do: 'task', title: 'reviewDependants', role: 'legal-officer', dueWorkdays: 20 }],
  },
]
