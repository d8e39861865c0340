import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { addMonths } from '#core/clock/date.ts'
import { compileTable, decide } from '#core/decision/decide.ts'
import type { DecisionTable } from '#core/decision/decision-table.ts'
import { ruleScope } from '#core/expression-scope.ts'
import { loadApps } from '#core/load-apps.ts'
import { wordAt } from '#core/words.ts'
import { credit } from './app.ts'
import { measures, measuresByList } from './dictionaries.ts'

const loaded = loadApps([credit])

const counterpartyCodes =
  'XDR_MC XDR_LB XDR_SHXYM XDR_GSZC XDR_ZZJG XDR_SWDJ XDR_SYDW XDR_SHZZ FRDB FR_ZJLX FR_ZJHM XDR_ZJLX XDR_ZJHM'.split(
    ' ',
  )
const penaltyCodes =
  'CF_WSH CF_WFXW CF_SY CF_YJ CF_CFLB CF_NR CF_NR_FK CF_NR_WFFF CF_NR_ZKDX CF_JDRQ CF_YXQ CF_GSJZQ CF_CFJG CF_CFJGDM CF_SJLY CF_SJLYDM'.split(
    ' ',
  )
const licenceCodes =
  'XK_XKWS XK_WSH XK_XKLB XK_XKZS XK_XKBH XK_NR XK_JDRQ XK_YXQZ XK_YXQZI XK_XKJG XK_XKJGDM XK_ZT XK_LYDW XK_LYDWDM'.split(
    ' ',
  )

test('a title of the national tables and its code name the same field', () => {
  const titles = loaded.types.get('credit.penalty')!.titles
  assert.equal(titles.get('cfnrfk'), 'fine')
  assert.equal(titles.get('罚款金额'), 'fine')
  assert.equal(titles.get('行政相对人代码1'), 'uscc')
  assert.equal(loaded.types.get('credit.licence')!.titles.get('xkyxqzi'), 'validUntil')
})

test('every column code of the national tables is known', () => {
  const titles = (type: string) =>
    Object.keys(credit.records.find((record) => record.type === type)!.columns!)
  const counterparty = (table: string) => counterpartyCodes.map((code) => `${table}_${code}`)
  const penalties = new Set(titles('credit.penalty'))
  assert.deepEqual(
    [...counterparty('CF'), ...penaltyCodes, 'BZ'].filter((code) => !penalties.has(code)),
    [],
  )
  const licences = new Set(titles('credit.licence'))
  assert.deepEqual(
    [...counterparty('XK'), ...licenceCodes, 'BZ'].filter((code) => !licences.has(code)),
    [],
  )
})

test('a decision is judged by the rule set of its own day, on the first day and the last', () => {
  assert.deepEqual(rulesFor('2019-06-30'), [])
  assert.deepEqual(rulesFor('2019-07-01'), ['publish-penalty-2019'])
  assert.deepEqual(rulesFor('2023-04-30'), ['publish-penalty-2019'])
  assert.deepEqual(rulesFor('2023-05-01'), ['publish-penalty-2023'])
  assert.deepEqual(rulesFor('2026-03-31'), ['publish-penalty-2023'])
  assert.deepEqual(rulesFor('2026-04-01'), ['publish-penalty-2026'])
})

test('an annulled decision is withdrawn and not published again', () => {
  assert.deepEqual(rulesFor('2026-04-01', '撤销'), ['withdraw-penalty'])
})

test('a fine alone is shown one year before May 2023, three until March 2026, one again since', () => {
  const fine = { kinds: ['罚款'], legalBasis: '《中华人民共和国广告法》第五十五条' }
  assert.deepEqual(shown('publication-2019', fine), ['general', 12, true])
  assert.deepEqual(shown('publication-2023', fine), ['general', 36, true])
  assert.deepEqual(shown('publication-2026', fine), ['general', 12, true])
})

test('of several kinds of penalty the gravest decides how long', () => {
  const kinds = ['警告', '罚款', '吊销许可证件']
  assert.deepEqual(shown('publication-2019', { kinds }), ['serious', 36, true])
  assert.deepEqual(shown('publication-2026', { kinds }), ['serious', 36, true])
})

test('a warning alone is minor and not published from April 2026', () => {
  assert.deepEqual(shown('publication-2026', { kinds: ['警告'] }), ['minor', 3, false])
  assert.deepEqual(shown('publication-2026', { kinds: ['警告', '罚款'] }), ['general', 12, true])
})

test('what the deciding organ declares goes before what the kinds suggest', () => {
  assert.deepEqual(shown('publication-2026', { kinds: ['警告'], severity: '严重' }), ['serious', 36, true])
  assert.deepEqual(shown('publication-2026', { kinds: ['责令关闭'], severity: '一般' }), [
    'general',
    12,
    true,
  ])
  assert.deepEqual(shown('publication-2019', { kinds: ['吊销许可证件'], severity: '一般' }), [
    'general',
    12,
    true,
  ])
})

test('closing a business for bid rigging cannot be repaired under the rules of 2019', () => {
  const outcome = judged('publication-2019', { kinds: ['责令停产停业'], violationType: '串标' })
  assert.deepEqual([outcome.class, outcome.months, outcome.repairable], ['speciallySerious', 36, false])
})

test('food, drugs, special equipment, work safety and fire are shown a year at least from May 2023', () => {
  const outcome = judged('publication-2023', {
    kinds: ['罚款'],
    legalBasis: '《中华人民共和国食品安全法》第一百二十四条',
  })
  assert.deepEqual([outcome.class, outcome.monthsMin, outcome.months], ['keyArea', 12, 36])
})

test('a summary penalty on an organisation is not published under order 58, on a person it is', () => {
  const summary = { kinds: ['警告'], procedure: '简易程序' }
  assert.equal(judged('publication-2023', summary).published, false)
  assert.equal(judged('publication-2023', { ...summary, counterpartyKind: '自然人' }).published, true)
})

test('publication ends the table’s months after the decision, or earlier where the row says so', () => {
  const until = (publicUntil: string | null) =>
    publishedUntil({ decidedOn: '2026-08-31', publicUntil }, { months: 6, published: true })
  assert.equal(until(null), addMonths('2026-08-31', 6))
  assert.equal(until('2026-12-31'), '2026-12-31')
  assert.equal(until('2099-12-31'), '2027-02-28')
})

test('every list asks for its own measures and no others', () => {
  for (const { listType, organisation, person } of measuresByList) {
    assert.deepEqual(measuresFor(listType, '法人及非法人组织'), organisation)
    assert.deepEqual(measuresFor(listType, '自然人'), person)
  }
})

test('every measure belongs to a list and cites an article', () => {
  const used = new Set(measuresByList.flatMap(({ organisation, person }) => [...organisation, ...person]))
  assert.deepEqual(
    measures.filter((one) => !used.has(one.code) || !/^.+#第.+条$/.test(one.basis!)),
    [],
  )
})

test('a personal number is never public and the name of an organisation always is', () => {
  for (const record of credit.records) {
    const fields = record.disclosure.fields ?? {}
    assert.equal(fields.citizenId?.to, 'none', record.type)
    assert.equal(fields.counterpartyName?.when, 'counterpartyKind = "自然人"', record.type)
  }
})

test('the working days told in words are those of the limits', () => {
  const amount = (id: string) => String(credit.limits.find((limit) => limit.id === id)!.amount)
  for (const language of ['zh', 'en'] as const) {
    const sentence = (code: string) => wordAt(credit.words[language], ['quality', code])!
    assert.ok(sentence('Q-TIME-04').includes(` ${amount('uploadWithin')} `), language)
    assert.ok(sentence('Q-TIME-42').includes(` ${amount('feedbackWithin')} `), language)
  }
})

/** The rules that fire on a penalty decided on a day. */
function rulesFor(decidedOn: string, status: string | null = null): string[] {
  const scope = scopeOf({ record: { decidedOn, status } })
  const rules = loaded.rulesOnRecord.get('credit.penalty')!
  return rules.filter((rule) => rule.when!.run(scope) === true).map((rule) => rule.rule.id)
}

function scopeOf(names: Record<string, unknown>) {
  return ruleScope(names, { today: '2026-11-24', calendar: shippedCalendar, limits: credit.limits })
}

const company = {
  severity: null,
  procedure: null,
  violationType: '',
  legalBasis: '',
  counterpartyKind: '法人及非法人组织',
}

function judged(table: string, facts: Record<string, unknown>): Record<string, unknown> {
  return outcomeOf(table, { ...company, ...facts }) as Record<string, unknown>
}

function shown(table: string, facts: Record<string, unknown>): unknown[] {
  const outcome = judged(table, facts)
  return [outcome.class, outcome.months, outcome.published]
}

function measuresFor(listType: string, counterpartyKind: string): unknown[] {
  const rows = outcomeOf('measures', { listType, counterpartyKind }) as { measure: string }[]
  return rows.map((row) => row.measure)
}

function outcomeOf(id: string, inputs: Record<string, unknown>): unknown {
  const compiled = compileTable(credit.tables.find((table) => table.id === id) as DecisionTable)
  assert.ok(!('faults' in compiled), JSON.stringify(compiled))
  const decision = decide(compiled, inputs)
  assert.equal(decision.refusal, undefined)
  return decision.outcome
}

function publishedUntil(record: Record<string, unknown>, decision: Record<string, unknown>): unknown {
  const rule = loaded.rulesOnRecord.get('credit.penalty')!.find((one) => one.rule.table)!
  const publish = rule.actions.find((action) => action.action.do === 'publish')!
  return publish.values.until!.run(scopeOf({ record, decision }))
}
