// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Action, Figure, Rule } from '#core/app.ts'

const law = (article: string) => `中华人民共和国价格法#${article}`

/** A file of old prices is history, and sets off nothing; a corrected price is looked at again, one sent twice is not. */
const isNews =
  'record.date >= add days(received, -limits.alarmDays) and (previous = null or previous.price != record.price)'

const series = { item: 'record.item', place: 'record.place', spec: 'record.spec' }
const mean = (periods: string): Figure => ({ indicator: 'price-mean', grain: 'day', periods, by: series })

const share = (price: string) => `(${price} - figures.week.value) / figures.week.value * 100`

/** Of a price that stays where it has gone, the day before was as far away already: only the first day opens a case. */
const isFirstDay = `figures.before.value = null or abs(${share('figures.before.value')}) <= limits.moveLimit`

const point = {
  item: 'record.item',
  place: 'record.place',
  spec: 'record.spec',
  unit: 'record.unit',
  price: 'record.price',
  date: 'record.date',
}

const check = (title: string): Action => ({
  do: 'task',
  title,
  role: 'inspector',
  due: 'add workdays(received, limits.checkWithin)',
})

const moved = 'decision.level != "steady"'

const watchMovement: Rule = {
  id: 'watch-movement',
  version: 1,
  on: { record: 'price.point' },
  when: isNews,
  figures: {
    week: mean('for n in 1..limits.meanDays return add days(record.date, -n)'),
    before: mean('add days(record.date, -1)'),
  },
  table: 'movement',
  inputs: {
    change: `if figures.week.value = null then 0 else ${share('record.price')}`,
    line: 'limits.moveLimit',
  },
  then: [
    { do: 'mark', if: 'decision.level = "rise"', label: 'rose' },
    { do: 'mark', if: 'decision.level = "fall"', label: 'fell' },
    { ...check('checkMovement'), if: `${moved} and (${isFirstDay})` },
    {
      do: 'open',
      if: `${moved} and (${isFirstDay})`,
      item: '12358-alarm',
      form: {
        ...point,
        cause: '"movement"',
        line: 'round half up(figures.week.value, 0)',
        change: `round half up(${share('record.price')}, 1)`,
      },
    },
  ],
  basis: [law('第二十八条')],
}

const isAbove = 'decision.most != null and record.price > decision.most'

const watchCeiling: Rule = {
  id: 'watch-ceiling',
  version: 1,
  on: { record: 'price.point' },
  when: isNews,
  table: 'ceilings',
  inputs: { item: 'record.item', spec: 'record.spec', date: 'record.date' },
  then: [
    { do: 'mark', if: isAbove, label: 'aboveCeiling' },
    { ...check('checkCeiling'), if: isAbove },
    {
      do: 'open',
      if: isAbove,
      item: '12358-alarm',
      form: {
        ...point,
        cause: '"ceiling"',
        line: 'decision.most',
        change: 'round half up((record.price - decision.most) / decision.most * 100, 1)',
      },
    },
  ],
  basis: [law('第十二条'), law('第三十九条')],
}

/** Every price is held to the week before it and to what the government allows; what goes beyond becomes a case. */
export const alarmRules: Rule[] = [watchMovement, watchCeiling]
