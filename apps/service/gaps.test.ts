import assert from 'node:assert/strict'
import test from 'node:test'
import { registration } from '#apps/registration/app.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { loadApps } from '#core/load-apps.ts'
import type { CaseMaterial } from '#core/process/case-state.ts'
import { promiseFault } from '#core/process/promise-fault.ts'
import { PlayedCase } from '#test/play-case.ts'
import { service } from './app.ts'

const begun = (promised: Record<string, string>) =>
  new PlayedCase(service, 'food-business-permit', {
    on: '2026-03-02',
    beside: [registration],
    form: { businessName: '江湾市临江区潮味餐馆', address: '临江路 18 号', area: 120 },
    promised,
  })
const supplied = { materials: ['rules'] }
const passed = {
  inspectedOn: '2026-03-10',
  inspectors: ['李四', '王五'],
  inspectionResult: 'passed',
  findings: '合格',
}

test('what is promised is due on the day it was promised for, not later', () => {
  const played = begun({ rules: '2026-03-06' }).take('acceptWithGaps')
  assert.deepEqual([played.due('deferred'), played.state.facts.supplyUntil], ['2026-03-06', '2026-03-06'])
  assert.equal(played.pass('2026-03-06').state.value, 'accepted')
  assert.equal(played.pass('2026-03-07').state.value, 'terminated')
})

test('a promised day that has passed before the office accepted leaves that day to bring the paper', () => {
  const played = begun({ rules: '2026-03-03' }).take('acceptWithGaps', { on: '2026-03-05' })
  assert.equal(played.due('deferred'), '2026-03-05')
  played.take('supply', supplied).pass('2026-03-20')
  assert.equal(played.state.value, 'accepted')
})

test('silence accepts with what was promised: it can be brought and decided on, or ends the matter', () => {
  const silent = () => begun({ rules: '2026-03-13' }).pass('2026-03-10')
  assert.deepEqual(
    [silent().state.value, silent().due('deferred'), silent().state.facts.supplyUntil],
    ['accepted', '2026-03-13', '2026-03-13'],
  )
  const played = silent().take('supply', supplied).take('startReview').take('inspect', { form: passed })
  assert.equal(played.pass('2026-03-20').take('approve').state.value, 'approved')
  assert.equal(silent().pass('2026-03-14').state.facts.ground, 'promise')
  const whole = begun({}).pass('2026-03-10')
  assert.deepEqual([whole.due('deferred'), whole.state.facts.supplyUntil], [null, null])
})

test('only papers that may follow are promised, from today to the limit of the day', () => {
  const apps = loadApps([service, registration])
  const loaded = apps.cases.processes.get('service.permit')!
  const { item } = apps.cases.items.get('food-business-permit')!
  const fault = (id: string, promisedBy: string, isApplying = true) => {
    const later: CaseMaterial = { state: 'promised', files: [], trust: 'D', promisedBy }
    const materials = { [id]: later }
    const on = { today: '2026-03-02', calendar: shippedCalendar, division: '331500' }
    return promiseFault(loaded, { item, materials, isApplying, on })?.code ?? null
  }
  assert.deepEqual(
    ['2020-01-01', '2026-03-01', '2026-03-02', '2026-03-16', '2026-03-17', '2099-01-01'].map((day) =>
      fault('rules', day),
    ),
    [
      'material-promise-day',
      'material-promise-day',
      null,
      null,
      'material-promise-day',
      'material-promise-day',
    ],
  )
  assert.equal(fault('layout', '2026-03-05'), 'material-not-deferrable')
  assert.equal(fault('rules', '2026-03-05', false), 'material-not-deferrable')
})
