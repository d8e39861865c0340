import assert from 'node:assert/strict'
import test from 'node:test'
import { type App, type Figure, Type } from '#core/app.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import type { LoggedEvent } from '#core/event.ts'
import { loadApps } from '#core/load-apps.ts'
import { step } from '../loop.ts'
import { cellId, type Outcome, type View } from '../stage.ts'
import { cellsRead } from './figures.ts'

test('a rule reads the mean of the days before its record, with the records of its own batch', () => {
  const outcome = work([
    price(1, '2026-03-02', 100),
    price(2, '2026-03-03', 200),
    price(3, '2026-03-04', 300),
  ])
  assert.deepEqual(told(outcome, 'mean'), [
    [null, 0],
    [100, 1],
    [150, 2],
  ])
})

test('what lies in the database is counted with what the batch brings', () => {
  const [monday] = cellsRead(apps, [price(9, '2026-03-03', 1)], on).filter(
    ({ period }) => period === '2026-03-02',
  )
  const cells = new Map([[cellId(monday!), { n: 3, total: 900 }]])
  const outcome = work([price(1, '2026-03-02', 500), price(2, '2026-03-03', 200)], cells)
  assert.deepEqual(told(outcome, 'mean').at(-1), [350, 4])
})

test('a corrected record has been taken out again before its figures are read', () => {
  const outcome = work([
    price(1, '2026-03-02', 100),
    price(1, '2026-03-02', 400),
    price(2, '2026-03-03', 200),
  ])
  assert.deepEqual(told(outcome, 'mean').at(-1), [400, 1])
})

test('counts, sums and rates are read as well, by dimensions, periods of any grain, the record itself counted', () => {
  const events = [price(1, '2026-03-02', 100), price(2, '2026-03-31', 300), price(3, '2026-04-01', 50, 'b')]
  const outcome = work(events)
  assert.deepEqual(told(outcome, 'count').at(-1), [1, 1])
  assert.deepEqual(told(outcome, 'count').at(1), [2, 2])
  assert.deepEqual(told(outcome, 'sum').at(1), [400, 2])
  assert.deepEqual(told(outcome, 'rate').at(1), [0.5, 2])
})

test('a batch in pieces reads what the whole batch reads', () => {
  const events = [price(1, '2026-03-02', 100), price(2, '2026-03-03', 200), price(3, '2026-03-04', 300)]
  const held = new Map<string, { n: number; total: number }>()
  const inPieces = events.flatMap((event) => {
    const outcome = work([event], held)
    for (const cell of outcome.cells) {
      const { n = 0, total = 0 } = held.get(cellId(cell)) ?? {}
      held.set(cellId(cell), { n: n + cell.n, total: total + cell.total })
    }
    return told(outcome, 'mean')
  })
  assert.deepEqual(inPieces, told(work(events), 'mean'))
})

test('what cannot be read is a fault: no such indicator or grain, a dimension left out, persons, what has no sum', () => {
  const week: Figure = { indicator: 'mean', grain: 'day', periods: '[]', by: { item: 'record.item' } }
  const faulty: [Figure, RegExp][] = [
    [{ ...week, indicator: 'none' }, /does not have/],
    [{ ...week, grain: 'year' }, /does not keep/],
    [{ indicator: 'mean', grain: 'day', periods: '[]' }, /each dimension/],
    [{ ...week, indicator: 'persons' }, /counts persons/],
    [{ ...week, indicator: 'distinct' }, /has no sum/],
  ]
  for (const [figure, message] of faulty) {
    const [rule] = app.rules
    assert.throws(() => loadApps([{ ...app, rules: [{ ...rule!, figures: { figure } }] }]), message)
  }
})

const by = { item: 'record.item' }
const before = 'for n in 1..7 return add days(record.date, -n)'

const app: App = {
  id: 'stall',
  version: 1,
  records: [
    {
      type: 'stall.price',
      version: 1,
      schema: Type.Object({
        no: Type.Integer(),
        item: Type.String(),
        date: Type.String(),
        price: Type.Integer(),
      }),
      subject: [{ scheme: 'item', field: 'item' }],
      key: ['no'],
      title: ['item'],
      disclosure: { publish: 'always' },
      quality: [],
      sources: [],
      updateCycle: 'daily',
    },
  ],
  tables: [],
  rules: [
    {
      id: 'tell',
      version: 1,
      on: { record: 'stall.price' },
      figures: {
        mean: { indicator: 'mean', grain: 'day', periods: before, by },
        count: { indicator: 'count', grain: 'month', periods: '[substring(record.date, 1, 7)]', by },
        sum: { indicator: 'sum', grain: 'month', periods: 'substring(record.date, 1, 7)', by },
        rate: { indicator: 'rate', grain: 'all', periods: '["all"]', by },
      },
      then: [
        {
          do: 'emit',
          event: 'stall.told',
          data: { mean: 'figures.mean', count: 'figures.count', sum: 'figures.sum', rate: 'figures.rate' },
        },
      ],
    },
  ],
  indicators: [
    { ...common('mean'), measure: 'average', of: 'price' },
    { ...common('count'), measure: 'count' },
    { ...common('sum'), measure: 'sum', of: 'price' },
    { ...common('rate'), measure: 'rate', share: 'price > 200' },
    { ...common('persons'), measure: 'count', persons: true },
    { ...common('distinct'), measure: 'distinct', of: 'no' },
  ],
  pages: [],
  limits: [],
  dictionaries: {},
  reference: [],
  examples: [],
  words: { zh: {}, en: {} },
}

function common(id: string) {
  const grains: ('day' | 'month' | 'all')[] = ['day', 'month', 'all']
  return { id, version: 1, on: 'stall.price', by: ['item'], date: 'date', grains, unit: 'fen' }
}

const apps = loadApps([app])
const on = { today: '2026-04-01', calendar: shippedCalendar }

function price(no: number, date: string, amount: number, item = 'a'): LoggedEvent {
  return {
    ...{ part: 0, seq: no, id: `${no} ${date} ${amount}`, source: 'north', type: 'stall.price' },
    ...{ subject: `item:${item}`, time: `${date}T00:00:00.000Z`, receivedAt: `${date}T00:00:00.000Z` },
    ...{ causeId: null, loopId: `${no}`, data: { no, item, date, price: amount } },
  }
}

function work(batch: LoggedEvent[], cells: View['cells'] = new Map()): Outcome {
  const view = { ...on, now: '2026-04-01T00:00:00.000Z', subjects: new Map(), records: new Map(), cells }
  return step(apps, batch, view)
}

function told({ events }: Outcome, figure: string): unknown[] {
  const figures = events.filter(({ type }) => type === 'stall.told').map(({ data }) => data[figure])
  return figures.map((one) => Object.values(one as object))
}
