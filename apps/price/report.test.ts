import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { price } from './app.ts'

test('a report is accepted within seven working days and settled within sixty days; silence only turns red', () => {
  const silent = begun()
  assert.equal(silent.due('acceptance'), '2026-10-21')
  assert.equal(silent.pass('2026-12-31').state.value, 'received')
  const accepted = begun().take('accept', { on: '2026-10-14' })
  assert.equal(accepted.due('handling'), '2026-12-14')
  assert.equal(accepted.pass('2026-12-31').state.value, 'accepted')
})

test('a false original price is fraud, and what is suggested names the articles', () => {
  const found = examined({ original: 19_900, lowest: 12_900 })
  assert.equal(found.state.facts.violation, 'fraud')
  assert.deepEqual([found.state.facts.least, found.state.facts.most], [5_000_000, 50_000_000])
  found.take('penalise', { form: { fine: 5_000_000, decision: '罚款' } })
  const [settled] = found.history.slice(-1)
  assert.deepEqual(
    [found.state.value, found.state.facts.outcome, settled?.suggestion?.step],
    ['settled', 'penalised', 'penalise'],
  )
  assert.deepEqual(settled?.suggestion?.matched[0]?.basis[0], '明码标价和禁止价格欺诈规定#第十六条')
})

test('a fine beyond what the table allows is refused, below as above', () => {
  const found = examined({ original: 19_900, lowest: 12_900 })
  const fined = (fine: number) => found.refused('penalise', { as: 'head', form: { fine, decision: '罚款' } })
  assert.equal(fined(50_000_001), 'step-condition')
  assert.equal(fined(4_999_999), 'step-condition')
  assert.equal(fined(50_000_000), null)
})

test('with an illegal gain the fine is at most five times of it, and a new finding is weighed anew', () => {
  const found = examined({ original: 19_900, lowest: 12_900 }).take('examine', {
    form: { ...sound, original: 19_900, lowest: 12_900, gain: 300_000 },
  })
  assert.deepEqual([found.state.facts.least, found.state.facts.most], [0, 1_500_000])
  assert.deepEqual(found.history.map(({ step }) => step).slice(-4), ['examine', 'weigh', 'examine', 'weigh'])
})

test('where nothing is found against the law no fine is possible, and who fines all the same is refused', () => {
  const found = examined({})
  assert.equal(found.state.facts.violation, 'none')
  const fined = { as: 'head' as const, form: { fine: 1, decision: '罚款' }, reason: '仍应处罚' }
  assert.equal(found.refused('penalise', fined), 'step-condition')
  assert.equal(found.take('dismiss', { reason: '未发现违法' }).state.facts.outcome, 'dismissed')
})

test('before anything was examined nothing is settled, and only the head settles', () => {
  const opened = begun().take('accept').take('investigate')
  assert.equal(opened.refused('dismiss', { as: 'head', reason: '无' }), 'step-not-now')
  assert.equal(examined({}).refused('dismiss', { as: 'inspector', reason: '无' }), 'step-not-yours')
})

test('a settlement on the last day is in time, and one on the day after is not', () => {
  const settled = (on: string) =>
    examined({}).take('dismiss', { reason: '未发现违法', on }).state.facts.inTime
  assert.deepEqual([settled('2026-12-14'), settled('2026-12-15')], [true, false])
})

test('what is for another office is passed on, what is no report is refused, a question is answered', () => {
  const to = { form: { to: '市发展和改革委员会' }, reason: '属定价机关职责' }
  assert.equal(begun().take('transfer', to).state.value, 'transferred')
  assert.equal(begun().take('accept').take('transfer', to).state.value, 'transferred')
  assert.equal(begun().take('refuse', { reason: '已由法院受理' }).state.value, 'refused')
  const reply = { form: { answer: '电价由省级价格主管部门制定' } }
  assert.equal(begun().refused('reply', { as: 'clerk', ...reply }), 'step-condition')
  const asked = begun({ wants: 'question' }).take('reply', reply)
  assert.deepEqual([asked.state.value, asked.state.facts.outcome], ['settled', 'answered'])
})

test('an alarm is checked within two working days, and explained, warned about, or taken up as a report', () => {
  assert.deepEqual(
    [alarm().due('checking'), alarm().pass('2026-12-31').state.value],
    ['2026-10-14', 'raised'],
  )
  const explained = alarm()
    .take('check')
    .take('explain', { form: { explanation: '连日降雨，菜价上行' } })
  assert.equal(explained.state.value, 'explained')
  const warned = alarm()
    .take('check')
    .take('warn', { form: { respondentName: '某菜店', request: '不得哄抬' } })
  assert.deepEqual(
    [warned.state.value, warned.history.at(-1)?.documents[0]?.kind],
    ['warned', 'price.warning'],
  )
  const taken = alarm()
    .take('check')
    .take('takeUp', {
      form: { respondentName: '某菜店', kind: 'gouging', facts: '囤积' },
    })
  const [opened] = taken.history.at(-1)!.opens
  assert.deepEqual(
    [taken.state.value, opened?.item, opened?.form.kind, opened?.form.price],
    ['takenUp', '12358-report', 'gouging', 1_200],
  )
})

const form = {
  wants: 'report',
  kind: 'fraud',
  respondentName: '江湾市沙鸥家电有限公司',
  respondentAddress: '临江路3号',
  goods: '电饭煲',
  facts: '原价虚高',
  isNamed: false,
}

const sound = {
  inspectors: ['李四', '王五'],
  found: '现场检查',
  isMarked: true,
  marked: 12_900,
  asked: 12_900,
  hasNoIntent: false,
  isGouging: false,
  isCollusion: false,
  isDumping: false,
  isPerson: false,
  isGrave: false,
}

function begun(changed: Record<string, unknown> = {}): PlayedCase {
  return new PlayedCase(price, '12358-report', { on: '2026-10-12', form: { ...form, ...changed } })
}

function examined(found: Record<string, unknown>): PlayedCase {
  const accepted = begun().take('accept', { on: '2026-10-14' })
  return accepted.take('investigate').take('examine', { form: { ...sound, ...found } })
}

function alarm(): PlayedCase {
  const point = { item: '大白菜', place: '听涛农贸市场', spec: '一级', unit: '500克', date: '2026-10-12' }
  const unusual = { ...point, price: 1_200, cause: 'movement', line: 400, change: 200 }
  return new PlayedCase(price, '12358-alarm', { on: '2026-10-12', form: unusual, materials: [] })
}
