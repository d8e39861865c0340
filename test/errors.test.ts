import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type ErrorCode, errors, isErrorCode } from '#core/errors/catalogue.ts'
import { sentence } from '#core/errors/sentence.ts'
import { identifiers } from '#core/identifiers/registry.ts'
import type { Reason } from '#core/quality.ts'
import { fileFaults } from '#io/files/file-faults.ts'
import { raisedCodes, sourcesOf } from './raised-codes.ts'

const raised = raisedCodes()
const codes = Object.keys(errors) as ErrorCode[]

test('the search of the sources finds codes in each of the ways they are written', () => {
  const samples = ['uscc-length', 'doc-no-year', 'case-number-format', 'date-empty', 'amount-inexact']
  const more = [
    'extension-again',
    'not-started',
    'suspension-reversed',
    'no-match',
    'too-much-work',
    'required',
  ]
  for (const code of [...samples, ...more, 'not-in-list', 'file-empty']) assert.ok(raised.has(code), code)
})

test('every reason the sources can raise is in the catalogue', () => {
  const missing = [...raised].filter(([code]) => !isErrorCode(code))
  assert.deepEqual(missing, [])
})

test('every row and file code of the catalogue is raised somewhere', () => {
  const ofRows = codes.filter((code) => errors[code].kind === 'row' || errors[code].kind === 'file')
  assert.deepEqual(
    ofRows.filter((code) => !raised.has(code)),
    [],
  )
})

test('every value a sentence needs is named where its code is raised', () => {
  const texts = new Map(
    sourcesOf('{core,loop,io,bin}/**/*.ts').map((file) => [file, readFileSync(file, 'utf8')]),
  )
  const unnamed = codes.flatMap((code) => {
    const files = raised.get(code)
    if (!files) return []
    return neededBy(code)
      .filter((hole) => !files.some((file) => new RegExp(`\\b${hole}\\b`).test(texts.get(file) ?? '')))
      .map((hole) => `${code}: ${hole}`)
  })
  assert.deepEqual(unnamed, [])
})

test('the faults of files are of the kind their scope says and fill all holes of their sentences', () => {
  for (const { code, scope, params } of fileFaults) {
    assert.equal(errors[code].kind, scope === 'row' ? 'row' : 'file', code)
    const names: readonly string[] = params
    assert.deepEqual(
      neededBy(code).filter((hole) => !names.includes(hole)),
      [],
      code,
    )
  }
})

test('every refusal of an identifier gives a whole sentence in both languages, without the number', () => {
  const vectors = JSON.parse(readFileSync('core/identifiers/examples.json', 'utf8')) as Record<
    string,
    Vectors
  >
  let told = 0
  for (const [name, { invalid }] of Object.entries(vectors)) {
    for (const text of Object.keys(invalid)) {
      const read = identifiers[name]!.parse(text, { today: '2026-01-31' })
      for (const reason of read.ok ? read.warnings : read.reasons) told += assertWhole(reason, text)
    }
  }
  assert.ok(told > 100, `${told} sentences`)
})

interface Vectors {
  invalid: Record<string, string>
}

function assertWhole(reason: Reason, text: string): number {
  for (const language of ['zh', 'en'] as const) {
    const said = sentence(reason, language)
    assert.doesNotMatch(said, /…|[{}[\]]/, said)
    if (text.length > 9) assert.ok(!said.includes(text), said)
  }
  return 2
}

/** The holes outside square brackets, which must always be filled. */
function neededBy(code: ErrorCode): string[] {
  const needed = errors[code].en.replace(/\[[^\]]*\]/g, '')
  return [...needed.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole!)
}
