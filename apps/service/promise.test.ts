import assert from 'node:assert/strict'
import test from 'node:test'
import { registration } from '#apps/registration/app.ts'
import { PlayedCase } from '#test/play-case.ts'
import { service } from './app.ts'

const beside = [registration]
const form = { uscc: '92331502MA0000000X', businessName: '江湾市潮味餐馆', area: 320, byPromise: true }
const promised = (more: object = {}) =>
  new PlayedCase(service, 'fire-safety-promise', { on: '2026-03-02', beside, form: { ...form, ...more } })

const check = () =>
  new PlayedCase(service, 'promise-check', {
    on: '2026-03-02',
    beside,
    form: {
      checkedCase: 'BJ331500260302000001',
      checkedItem: 'fire-safety-promise',
      responsible: 'fire-rescue',
    },
  })
const found = (inspectionResult: string, inspectedOn: string) => ({
  inspectedOn,
  inspectors: ['李四', '王五'],
  inspectionResult,
  findings: '…',
})

test('on a promise a permit is given at once, and its check is opened with the certificate', () => {
  const played = promised().take('accept').take('approve').take('issue')
  assert.deepEqual(played.history.at(-1)?.opens, [
    {
      item: 'promise-check',
      form: {
        checkedCase: played.state.no,
        checkedItem: 'fire-safety-promise',
        responsible: 'fire-rescue',
        uscc: form.uscc,
        businessName: form.businessName,
        promisedOn: '2026-03-02',
      },
    },
  ])
  assert.equal(played.state.opened, 1)
  played.take('deliver', { form: { deliveryWay: 'portal', receivedBy: '张三' } })
  assert.equal(played.state.value, 'closed')
})

test('without the promise nothing is given on it', () => {
  const played = promised({ byPromise: false }).take('accept')
  assert.equal(played.refused('approve'), 'step-condition')
  assert.equal(played.take('deny', { reason: '未作承诺' }).state.value, 'denied')
})

test('silence accepts a promise too, and the ten working days of the law begin at the receipt', () => {
  const played = promised().pass('2026-03-10')
  assert.deepEqual([played.state.value, played.due('decide')], ['accepted', '2026-03-16'])
})

test('the check lies with the department that gave the permit, and is due in thirty days', () => {
  const played = check()
  assert.deepEqual([played.state.facts.department, played.due('check')], ['fire-rescue', '2026-04-01'])
  played.pass('2026-06-30')
  assert.equal(played.state.value, 'due')
  played.take('check', { form: found('passed', '2026-06-30'), reason: '人手不足' })
  assert.deepEqual([played.state.value, played.state.facts.outcome], ['kept', 'kept'])
})

test('what is found wrong is mended within ten working days, or the promise is broken the day after', () => {
  const failed = () => check().take('check', { on: '2026-03-05', form: found('failed', '2026-03-05') })
  assert.deepEqual([failed().state.value, failed().due('mend')], ['mending', '2026-03-19'])
  const silent = failed().pass('2026-03-19')
  assert.equal(silent.state.value, 'mending')
  silent.pass('2026-03-20')
  assert.deepEqual([silent.state.value, silent.state.facts.outcome], ['broken', 'broken'])
  const mended = failed().take('mended', { on: '2026-03-19', form: { mendingNote: '已清理通道' } })
  assert.equal(mended.refused('mended', { form: { mendingNote: '再次清理' } }), 'step-condition')
  mended.pass('2026-03-31')
  assert.equal(mended.state.value, 'mending')
  const looked = (result: string) =>
    failed()
      .take('mended', { form: { mendingNote: '已清理' } })
      .take('recheck', { form: found(result, '2026-03-05') })
  assert.deepEqual(
    ['passed', 'failed'].map((result) => looked(result).state.value),
    ['kept', 'broken'],
  )
})

test('a broken promise takes the permit back by rule, and its certificate with it', () => {
  const closed = promised()
    .take('accept')
    .take('approve')
    .take('issue')
    .take('deliver', { form: { deliveryWay: 'portal', receivedBy: '张三' } })
  assert.equal(closed.refused('revokeForBreach', { as: 'head' }), 'step-not-yours')
  closed.take('revokeForBreach', { as: 'rule' })
  const { certificate, documents } = closed.history.at(-1)!
  assert.deepEqual(
    [closed.state.value, certificate, documents[0]?.values.ground, closed.state.facts.endedBy],
    ['revoked', 'revoke', 'breach', '撤销'],
  )
})
