import assert from 'node:assert/strict'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { App } from '#core/app.ts'
import { loadApps } from '#core/load-apps.ts'
import { wordAt } from '#core/words.ts'
import { secretNames } from '#io/secrets/setting.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import { step } from '#loop/loop.ts'
import { contextAt } from '#test/context-at.ts'
import { PlayedCase } from '#test/play-case.ts'
import { newAppFiles } from '../bin/new-app.ts'
import { expectedWords, givenWords } from './expected-words.ts'

const pages = ['README.md', 'README.zh.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md')]
const textOf = (page: string) => readFileSync(page, 'utf8')
const found = (page: string, pattern: RegExp) => [...textOf(page).matchAll(pattern)].map(([, one]) => one!)

for (const page of pages) {
  test(`${page} points only at files that exist`, () => {
    const links = found(page, /\]\((?![a-z]+:|#)([^)#]+)(?:#[^)]*)?\)/g)
    const missing = links.filter((link) => !existsSync(join(dirname(page), decodeURI(link))))
    assert.deepEqual([...missing, ...missingPaths(page)], [])
  })

  test(`${page} names only commands that exist`, () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
    const ofNpm = [...found(page, /npm run ([\w:-]+)/g), ...found(page, /npm (start|test)\b/g)]
    const ofYiwang = found(page, /npx yiwang ([a-z]+)/g)
    const known = found('bin/yiwang.ts', /^ {2}'?(\w+)'?: \{$|^ {2}(\w+): \{ run/gm)
    const commands = new Set([...known, ...found('bin/yiwang.ts', /usage: '(\w+)/g)])
    assert.deepEqual(
      ofNpm.filter((name) => scripts[name] === undefined),
      [],
    )
    assert.deepEqual(
      ofYiwang.filter((name) => !commands.has(name)),
      [],
    )
  })
}

/** Paths of the house in code spans, patterns among them; what an example makes is not there yet. */
function missingPaths(page: string): string[] {
  const spans = found(
    page,
    /`((?:core|loop|apps|io|web|bin|test|docs|sample|bench|\.ci)\/[\w.*/{},-]*|[\w-]+\.(?:ts|mjs|json))`/g,
  )
  return spans.filter((path) => !/^apps\/(water|NAME)/.test(path) && !stands(path, page))
}

/** From the root, or, for the short name of a file whose whole path was given before, anywhere. */
function stands(path: string, page: string): boolean {
  if (existsSync(path) || globSync(path).length > 0) return true
  return !path.includes('/') && new RegExp(`/${path.replaceAll('.', '\\.')}\\)`).test(textOf(page))
}

test('every setting the sources read is explained, and no other', () => {
  const sources = globSync(['main.ts', 'io/**/*.ts', 'bin/**/*.{ts,mjs}']).filter(
    (file) => !/\.test\.ts$/.test(file),
  )
  const ofSystem = /^(PATH|LC_ALL|LC_MESSAGES|LANG|YIWANG_CWD)$/
  const read = sources
    .flatMap((file) => found(file, /process\.env\.([A-Z_]+)/g))
    .filter((name) => !ofSystem.test(name))
  read.push(...secretNames)
  const told = found('docs/operations.md', /^\| `([A-Z_]+)` \|/gm)
  assert.deepEqual(told.sort(), [...new Set(read)].sort())
})

test('the app of docs/write-an-app.md loads, has its words and takes its example through the loop', async (t) => {
  const app = await writtenApp(t)
  const apps = loadApps([app])
  for (const language of ['zh', 'en'] as const) {
    const expected = expectedWords(app).map((path) => path.join('/'))
    assert.deepEqual(
      expectedWords(app).filter((path) => wordAt(app.words[language], path) === null),
      [],
    )
    assert.deepEqual(
      givenWords(app.words[language]).filter((path) => !expected.includes(path.join('/'))),
      [],
    )
  }
  const [example] = app.examples
  assert.ok(example)
  const taken = acquire(apps, { ...example, raw: JSON.stringify(example.data) }, context)
  assert.ok(taken.outcome !== 'quarantined')
  assert.deepEqual([taken.outcome, taken.reasons], [example.outcome, []])
  const { now, today, calendar } = context
  const view = { now, today, calendar, subjects: new Map(), records: new Map() }
  const outcome = step(apps, [{ ...taken.event, part: 1, seq: 1 }], view)
  assert.deepEqual(
    outcome.records.map((record) => [record.publicFrom, record.marks]),
    [[now, ['notMet']]],
  )
  assert.deepEqual(
    outcome.tasks.map(({ title, due }) => [title, due]),
    [['sampleAgain', '2026-10-23']],
  )
})

test('what it lets people apply for is accepted by silence, and departing from its table takes a reason', async (t) => {
  const form = { point: '出厂水', turbidity: 1.4 }
  const played = new PlayedCase(await writtenApp(t), 'water-hygiene-permit', { on: '2026-10-12', form })
  played.pass('2026-10-19')
  assert.deepEqual([played.state.value, played.due('answer')], ['received', '2026-10-19'])
  played.pass('2026-10-20')
  assert.deepEqual([played.state.value, played.due('decide', 'promised')], ['accepted', '2026-10-26'])
  assert.equal(played.refused('approve'), 'step-departs')
  played.take('deny', { reason: '浑浊度超标' })
  assert.deepEqual([played.state.value, played.state.facts.outcome], ['denied', 'denied'])
})

const context = contextAt('2026-10-20T02:00:00.000Z')

/** What `yiwang new app water` makes, with the files of the page laid over it. */
async function writtenApp(t: TestContext): Promise<App> {
  mkdirSync('dist', { recursive: true })
  const folder = mkdtempSync(join('dist', 'docs-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const blocks = [...textOf('docs/write-an-app.md').matchAll(/^```ts apps\/water\/(\S+)\n([\s\S]*?)^```$/gm)]
  assert.ok(blocks.length >= 5, 'the page shows the files of the app')
  const shown = Object.fromEntries(blocks.map(([, file, text]) => [file!, text!]))
  for (const [file, text] of Object.entries({ ...newAppFiles('water'), ...shown }))
    writeFileSync(join(folder, file), text)
  const { water } = (await import(pathToFileURL(join(folder, 'app.ts')).href)) as { water: App }
  return water
}
