import assert from 'node:assert/strict'
import test from 'node:test'
import { apps } from '#apps/apps.ts'
import { statesLeftOut } from '#core/process/states-left-out.ts'
import { processColumns } from './process-layout.ts'

const processes = apps.flatMap(({ processes = [] }) => processes)

test('a step that may be left out stands before what follows it, what ends after what goes on, and a way back moves nothing', () => {
  const columns = processColumns({
    chart: {
      initial: 'received',
      states: {
        received: { on: { look: 'looked', accept: 'accepted', correct: 'corrected' } },
        looked: { on: { accept: 'accepted', correct: 'corrected' } },
        corrected: { on: { resubmit: 'received' } },
        accepted: { type: 'final' },
      },
    },
  })
  assert.deepEqual(
    columns.map((column) => column.map(({ name }) => name)),
    [['received'], ['looked'], ['corrected', 'accepted']],
  )
})

test('every outer state of every process has one place, and no chart begins in two', () => {
  for (const process of processes) {
    const columns = processColumns(process)
    const placed = columns.flatMap((column) => column.map(({ name }) => name))
    assert.deepEqual(placed.toSorted(), Object.keys(process.chart.states).toSorted(), process.id)
    assert.deepEqual(
      columns[0]?.map(({ name }) => name),
      [process.chart.initial],
      process.id,
    )
  }
})

test('what an item of a process never comes to is not drawn, and all the rest is', () => {
  const senior = apps.flatMap(({ items = [] }) => items).find(({ code }) => code === 'senior-card')!
  const permit = processes.find(({ id }) => id === senior.process)!
  const names = (leftOut?: string[]) =>
    processColumns(permit, leftOut).flatMap((column) => column.map(({ name }) => name))
  const all = names()
  assert.ok(all.includes('preReview'))
  assert.deepEqual(
    names(statesLeftOut(senior)).toSorted(),
    all.filter((name) => name !== 'preReview').toSorted(),
  )
})
