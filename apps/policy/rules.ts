// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "on … when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

/** A relation names the other document as its subject does, so the event goes to that document's own loop. */
const affected = '"policy:" + item'

export const rules: Rule[] = [
  {
    id: 'publish',
    version: 1,
    on: { record: 'policy.document' },
    then: [{ do: 'publish' }, { do: 'notice', text: 'documentPublished', to: 'subscribers' }],
    basis: ['中华人民共和国政府信息公开条例#第二十六条'],
  },
  {
    id: 'tell-affected',
    version: 1,
    on: { record: 'policy.document' },
    when: 'count(record.amends) > 0 or count(record.repeals) > 0',
    then: [
      {
        do: 'emit',
        for: 'record.amends',
        event: 'policy.document.changed',
        subject: affected,
        data: {
          document: 'item',
          by: 'if record.docNo = null then record.title else record.docNo',
          change: '"amended"',
        },
      },
      {
        do: 'emit',
        for: 'record.repeals',
        event: 'policy.document.changed',
        subject: affected,
        data: {
          document: 'item',
          by: 'if record.docNo = null then record.title else record.docNo',
          change: '"repealed"',
        },
      },
    ],
  },
  {
    id: 'review-changed',
    version: 1,
    on: { event: 'policy.document.changed' },
    then: [{ do: 'task', title: 'reviewChanged', role: 'policy-officer', dueWorkdays: 20 }],
  },
  {
    id: 'review-dependants',
    version: 1,
    on: { record: 'policy.document' },
    when: 'record.status = "amended" or record.status = "repealed" or record.status = "lapsed"',
    then: [
      { do: 'mark', if: 'record.status = "amended"', label: 'amended' },
      { do: 'mark', if: 'record.status != "amended"', label: 'notInForce' },
      { do: 'task', title: 'reviewDependants', role: 'policy-officer', dueWorkdays: 20 },
    ],
  },
]
