import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileFaults } from './file-faults.ts'

test('every fault is listed once and raised somewhere', async () => {
  const names = (await readdir(import.meta.dirname)).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'file-faults.ts',
  )
  const code = (
    await Promise.all(names.map((name) => readFile(join(import.meta.dirname, name), 'utf8')))
  ).join('\n')
  const codes = fileFaults.map((fault) => fault.code)
  assert.deepEqual(codes, [...new Set(codes)])
  assert.deepEqual(
    codes.filter((name) => !code.includes(`'${name}'`)),
    [],
  )
})
