import assert from 'node:assert/strict'
import test from 'node:test'
import type { App } from '#core/app.ts'
import { smallCases } from '#test/small-cases.ts'
import { type DeadlinesCalendar, deadlinesCalendar } from './deadlines-calendar.ts'

const apps: App[] = [
  {
    ...smallCases,
    words: {
      zh: { items: { 'stall-permit': { name: '摊位经营许可' } } },
      en: { items: { 'stall-permit': { name: 'Stall permit' } } },
    },
  },
]
const base: DeadlinesCalendar = {
  apps,
  language: 'zh',
  now: '2026-11-28T04:00:00.000Z',
  caseAddress: (no) => `https://yiwang.example/workbench/cases/${no}`,
  deadlines: [
    {
      ...{ no: 'BJ1', desk: 'main', item: 'stall-permit' },
      ...{ dueAt: '2026-12-01T15:59:59.000Z', statutoryAt: '2026-12-15T15:59:59.000Z' },
    },
    { no: 'BJ2', desk: 'fire', item: 'stall-permit', dueAt: '2026-11-27T15:59:59.000Z', statutoryAt: null },
  ],
}

/** The lines as they were before they were folded (RFC 5545, 3.1). */
function lines(change: Partial<DeadlinesCalendar> = {}): string[] {
  return deadlinesCalendar({ ...base, ...change })
    .replaceAll('\r\n ', '')
    .split('\r\n')
}

test('a deadline is a whole day in China, with what is applied for and the way to the case', () => {
  const said = lines()
  for (const line of [
    'BEGIN:VCALENDAR',
    'UID:BJ1.main@yiwang',
    'DTSTART;VALUE=DATE:20261201',
    'SUMMARY:到期：摊位经营许可（BJ1）',
    'DESCRIPTION:法定时限：2026年12月15日',
    'URL;VALUE=URI:https://yiwang.example/workbench/cases/BJ1',
    'TRANSP:TRANSPARENT',
    'DTSTART;VALUE=DATE:20261127',
    'SUMMARY:已超期：摊位经营许可（BJ2）',
  ])
    assert.ok(said.includes(line), `${line}\n${said.join('\n')}`)
})

test('it speaks the language of its reader, and is the same for the same deadlines', () => {
  assert.ok(lines({ language: 'en' }).includes('SUMMARY:Overdue: Stall permit (BJ2)'))
  assert.deepEqual(lines(), lines())
})

test('what stands in a name cannot begin a line of its own', () => {
  const sly = {
    ...smallCases,
    words: { zh: { items: { 'stall-permit': { name: '甲\r\nBEGIN:VALARM;乙' } } }, en: {} },
  }
  const said = lines({ apps: [sly] })
  assert.ok(!said.some((line) => line.startsWith('BEGIN:VALARM')))
  assert.ok(said.some((line) => line.includes('甲\\n')))
})
