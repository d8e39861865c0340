import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readProblem } from './problem.ts'

test('a problem document gives its code and its sentence', () => {
  const problem = readProblem(409, '{"code":"quarantine-settled","title":"Already settled.","status":409}')
  assert.deepEqual(
    [problem.status, problem.code, problem.message],
    [409, 'quarantine-settled', 'Already settled.'],
  )
})

test('an answer that is no problem document keeps its status and has no sentence', () => {
  for (const text of ['', '<h1>Bad Gateway</h1>', 'null', '7']) {
    const problem = readProblem(502, text)
    assert.deepEqual([problem.status, problem.code, problem.message], [502, 'http-502', ''], text)
  }
})
