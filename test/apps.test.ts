import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { apps } from '#apps/apps.ts'
import type { App, Example } from '#core/app.ts'
import { type LoadedApps, loadApps } from '#core/load-apps.ts'
import { wordAt } from '#core/words.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import { contextAt } from '#test/context-at.ts'
import { expectedWords, givenWords, isOpenValue } from './expected-words.ts'

const languages = ['zh', 'en'] as const

test('every declaration loads without a fault', () => {
  assert.equal(loadApps(apps).apps.length, apps.length)
})

test('every record that a material is taken from is kept by some app', () => {
  const types = new Set(apps.flatMap(({ records }) => records.map(({ type }) => type)))
  const taken = apps.flatMap(({ items = [] }) => items.flatMap(({ materials }) => materials))
  const wanted = taken.flatMap(({ record }) => record ?? [])
  assert.ok(wanted.length > 0)
  assert.deepEqual(
    wanted.filter((type) => !types.has(type)),
    [],
  )
})

test('every record type has an example that is taken in, for what is tried on one begins with it', () => {
  const sound = new Set(examplesOf('accepted', 'warned'))
  const types = apps.flatMap(({ records }) => records.map(({ type }) => type))
  assert.deepEqual(
    types.filter((type) => !sound.has(type)),
    [],
  )
})

test('every app says its own id once', () => {
  const ids = apps.map((app) => app.id)
  assert.deepEqual(ids, [...new Set(ids)])
})

for (const app of apps) {
  test(`${app.id} fills every hole of its documents, the same ones in both languages`, () => {
    for (const { id, values } of app.documents ?? []) {
      const [zh, en] = languages.map((language) => holesOf(app, id, language))
      assert.deepEqual(zh, en, id)
      assert.deepEqual(
        zh!.filter((hole) => !Object.hasOwn(values, hole)),
        [],
        id,
      )
    }
  })

  test(`${app.id} is the same after a way through JSON`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(app)), plain(app))
  })

  for (const language of languages) {
    test(`${app.id} has every word in ${language}, and no word too many`, () => {
      const expected = expectedWords(app)
      const missing = expected.filter((path) => !wordAt(app.words[language], path)).map(written)
      assert.deepEqual(missing, [], 'missing')
      const owed = new Set(expected.map(written))
      const spare = givenWords(app.words[language]).filter(
        (path) => !owed.has(written(path)) && !isOpenValue(app, path),
      )
      assert.deepEqual(spare.map(written), [], 'named by nothing')
    })
  }

  test(`${app.id} speaks of the same things in both languages`, () => {
    assert.deepEqual(
      givenWords(app.words.zh).map(written).sort(),
      givenWords(app.words.en).map(written).sort(),
    )
  })

  test(`${app.id} keeps its two languages apart`, () => {
    const english = sentences(app, 'zh').filter(([, text]) => /[A-Za-z]{2,}( [A-Za-z]{2,}){2}/.test(text))
    const chinese = sentences(app, 'en').filter(([, text]) => /\p{Script=Han}/u.test(text))
    assert.deepEqual([...english, ...chinese], [])
  })

  test(`${app.id} has a clock for every paper that may follow`, () => {
    const { items = [], processes = [] } = app
    const later = items.filter(({ materials }) =>
      materials.some(({ necessity }) => necessity === 'deferrable'),
    )
    const clockOf = (id: string) => processes.find((process) => process.id === id)?.promises
    assert.deepEqual(
      later.filter(({ process }) => clockOf(process) === undefined).map(({ code }) => code),
      [],
    )
  })

  for (const { file, type, source } of app.reference) {
    test(`${app.id} keeps every row of its own ${file}, each once`, () => {
      const rows = rowsOf(app, file)
      const taken = rows.map((data) => acquire(loadedApps(), { type, source, data, raw: '' }, context))
      assert.ok(rows.length > 0)
      assert.deepEqual(
        taken.filter((one) => one.outcome === 'quarantined'),
        [],
      )
      assert.equal(new Set(taken.map((one) => one.receipt)).size, rows.length)
    })
  }

  if (app.records.length > 0)
    test(`${app.id} has an accepted, a warned and a quarantined example of its own`, () => {
      const outcomes = new Set(app.examples.map((example) => example.outcome))
      assert.deepEqual([...outcomes].sort(), ['accepted', 'quarantined', 'warned'])
    })

  for (const example of app.examples) {
    test(`${app.id} example: ${example.name} is ${example.outcome}`, () => {
      const { type, source, data, door } = example
      const intake = { type, source, data, door, raw: JSON.stringify(data) }
      const taken = acquire(loadedApps(), intake, context)
      assert.deepEqual(
        { outcome: taken.outcome, reasons: [...new Set(taken.reasons.map((reason) => reason.code))].sort() },
        { outcome: example.outcome, reasons: [...(example.reasons ?? [])].sort() },
      )
    })
  }
}

function examplesOf(...outcomes: Example['outcome'][]): string[] {
  const examples = apps.flatMap((app) => app.examples)
  return examples.filter(({ outcome }) => outcomes.includes(outcome)).map(({ type }) => type)
}

let loaded: LoadedApps | undefined

function loadedApps(): LoadedApps {
  loaded ??= loadApps(apps)
  return loaded
}

const context = contextAt('2026-11-24T04:00:00.000Z')

/** Without prototypes and undefined members, which JSON cannot carry. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return Object.fromEntries(members.map(([name, inner]) => [name, plain(inner)]))
}

function written(path: string[]): string {
  return path.join(' › ')
}

function rowsOf(app: App, file: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`../apps/${app.id}/${file}`, import.meta.url)), { columns: true })
}

function sentences(app: App, language: 'zh' | 'en'): [string, string][] {
  return givenWords(app.words[language]).map((path) => [
    written(path),
    wordAt(app.words[language], path) ?? '',
  ])
}

/** The names in curly brackets of a document's words. */
function holesOf({ words }: App, id: string, language: 'zh' | 'en'): string[] {
  const said = ['title', 'body'].map((part) => wordAt(words[language], ['documents', id, part]) ?? '').join()
  return [...new Set([...said.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort()
}
