import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { errors } from '#core/errors/catalogue.ts'
import { errorsPage } from '../bin/write-docs.ts'

test('docs/errors.md is what the catalogue gives; `node bin/write-docs.ts` renews it', () => {
  assert.equal(readFileSync('docs/errors.md', 'utf8'), errorsPage())
})

test('the page has one line for every code', () => {
  const anchors = [...errorsPage().matchAll(/^\| <a id="([^"]+)">/gm)].map(([, code]) => code)
  assert.deepEqual(anchors.sort(), Object.keys(errors).sort())
})
