import assert from 'node:assert/strict'
import test from 'node:test'
import { complaint } from '#apps/complaint/app.ts'
import { registration } from '#apps/registration/app.ts'
import { service } from '#apps/service/app.ts'
import { PlayedCase } from './play-case.ts'
import { restaurant } from './registration-forms.ts'

const road = { occupant: '张三', roadPlace: '临江路 18 号门前', roadArea: 20, purpose: 'scaffold' }
const occupied = { ...road, from: '2030-01-01', until: '2030-02-01' }
const respondent = {
  respondentName: '江湾市沙鸥家电有限公司',
  respondentKind: 'business',
  respondentAddress: '临江路3号',
  respondentPlace: '331502',
  category: 'goods',
  bought: '空调',
}
const disputed = { ...respondent, dispute: '安装后不制冷', claim: '退货退款' }

/** Whole cases that begin on a day, by the working days that one of their clocks allows. */
const begun: Readonly<Record<number, (on: string) => { played: PlayedCase; clock: string }>> = {
  1: (on) => ({
    played: new PlayedCase(complaint, '12315-letter', {
      on,
      form: { ...respondent, knewOn: on, wants: 'unsure', text: '安装后不制冷' },
    }),
    clock: 'sorting',
  }),
  3: (on) => ({
    played: new PlayedCase(registration, 'registration-setup', {
      on,
      form: restaurant,
      division: '331500',
      found: { same: null, entity: null },
    }).take('defer', { as: 'clerk', reason: '需要核对' }),
    clock: 'register',
  }),
  5: (on) => ({
    played: new PlayedCase(service, 'road-occupation', { on, form: occupied, beside: [registration] }),
    clock: 'notice',
  }),
  7: (on) => ({
    played: new PlayedCase(complaint, '12315-complaint', { on, form: { ...disputed, knewOn: on } }),
    clock: 'acceptance',
  }),
  20: (on) => ({ played: begun[5]!(on).played.take('accept'), clock: 'decide' }),
}

/** What the plans announced for these years give: over holidays, and over weekends that are worked. */
const dates: [on: string, workdays: number, due: string][] = [
  ['2017-01-20', 20, '2017-02-22'],
  ['2017-09-28', 7, '2017-10-13'],
  ['2018-02-09', 5, '2018-02-22'],
  ['2018-09-30', 1, '2018-10-08'],
  ['2024-02-02', 7, '2024-02-18'],
  ['2024-04-30', 3, '2024-05-08'],
  ['2024-09-27', 20, '2024-10-30'],
  ['2025-01-22', 5, '2025-02-05'],
  ['2025-09-26', 7, '2025-10-13'],
  ['2026-02-11', 20, '2026-03-17'],
  ['2026-04-30', 5, '2026-05-11'],
  ['2026-09-24', 7, '2026-10-12'],
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-03-02', 20, '2026-03-30'],
]

for (const [on, workdays, due] of dates)
  test(`${workdays} working days from ${on} end on ${due}, in a whole case`, () => {
    const { played, clock } = begun[workdays]!(on)
    assert.equal(played.due(clock), due)
  })
