import type { Item } from '#core/app.ts'

/** The line of an item, as the case that it is: opened by a rule for what is listed, by a clerk for what is drafted. */
export const items: Item[] = [
  {
    code: 'item-line',
    version: 1,
    internal: true,
    of: 'item',
    drafted: 'draft',
    single: { again: 'revise', final: ['cancelled'] },
    process: 'line',
    form: 'item',
    department: 'data',
    kind: 'promised',
    powerType: '20',
    audience: ['person', 'organisation'],
    level: 'city',
    scope: 'city',
    materials: [],
    basis: ['优化营商环境条例#第三十五条'],
    visits: 0,
    validFrom: '2018-06-10',
  },
]
