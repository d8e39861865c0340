import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { withDatabase } from '#test/database.ts'
import { jsonText } from './json-text.ts'

test('NUL is left out and half a pair replaced, in names too; a written backslash stays', () => {
  assert.deepEqual(JSON.parse(jsonText({ 'a\u0000': 'b\u0000c', d: '\ud842', e: '\\u0000', f: '𠮷' })), {
    a: 'bc',
    d: '\ufffd',
    e: '\\u0000',
    f: '𠮷',
  })
})

test('whatever a text holds, PostgreSQL takes it', async (t) => {
  const { pool } = await withDatabase(t)
  const texts = fc.array(
    fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  )
  await fc.assert(
    fc.asyncProperty(texts, async (values) => {
      const read = await pool.query<{ held: unknown }>('select $1::jsonb as held', [jsonText(values)])
      const held = values.map((text) => text.replaceAll('\u0000', '').toWellFormed())
      assert.deepEqual(read.rows[0]!.held, held)
    }),
    { numRuns: 100 },
  )
})
