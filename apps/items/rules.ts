// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'
import { listed } from './guide.ts'

const basis = ['优化营商环境条例#第三十五条']
const facts = 'event.data.allFacts'
const fields = Object.keys(listed)
const from = (place: string, names: string[]) =>
  Object.fromEntries(names.map((name) => [name, `${place}.${name}`]))

/** What a line tells that changes what everybody reads of its item. */
const turns = [
  'item.listed',
  'item.published',
  'item.revised',
  'item.suspended',
  'item.prolonged',
  'item.resumed',
  'item.resumed.by-time',
  'item.cancelled',
]

/** What is listed has one line: its first version opens it, every further one is a change of it. */
const openLine: Rule = {
  id: 'open-line',
  version: 1,
  on: { record: 'service.listing' },
  then: [{ do: 'open', item: 'item-line', form: from('record', fields) }],
  basis,
}

/** What everybody reads of an item is what its line makes of it. */
const keepItem: Rule = {
  id: 'keep-item',
  version: 1,
  on: { event: turns },
  then: [
    {
      do: 'emit',
      event: 'service.item',
      subject: `"item:" + ${facts}.content.code`,
      data: {
        ...from(`${facts}.content`, fields),
        ...from(facts, ['version', 'department', 'status', 'statusFrom', 'statusUntil', 'statusReason']),
        ...from(facts, ['statusBasis', 'suspendedFrom', 'standsFrom']),
        line: 'event.data.caseNo',
      },
    },
  ],
  basis,
}

export const rules: Rule[] = [openLine, keepItem]
