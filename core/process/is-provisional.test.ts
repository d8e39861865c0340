import assert from 'node:assert/strict'
import test from 'node:test'
import { buildCalendar } from '../clock/calendar.ts'
import { calendarYears } from '../clock/calendar-years.ts'
import type { CaseClock } from './case-clock.ts'
import { isProvisional } from './is-provisional.ts'

const calendar = buildCalendar(calendarYears.filter(({ year }) => year <= 2026))
const isSo = (due: Partial<CaseClock['due']>) => {
  const told = { statutory: null, promised: null, provisional: true, calendarVersion: '', ...due }
  return isProvisional({ due: told } as CaseClock, { calendar })
}

test('the end that is told may still move in a year that is not announced, and the promise before it does not', () => {
  const statutory = '2027-01-20T15:59:59.000Z'
  assert.equal(isSo({ statutory }), true)
  assert.equal(isSo({ statutory, promised: '2026-12-10T15:59:59.000Z' }), false)
  assert.equal(isSo({ statutory, promised: '2027-01-05T15:59:59.000Z' }), true)
  assert.equal(isSo({ statutory: '2026-12-20T15:59:59.000Z', provisional: false }), false)
})
