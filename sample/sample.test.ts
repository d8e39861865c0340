import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { apps } from '#apps/apps.ts'
import { credit } from '#apps/credit/app.ts'
import { law } from '#apps/law/app.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { citizenId } from '#core/identifiers/citizen-id.ts'
import { divisionCode } from '#core/identifiers/division-code.ts'
import { legacyRegNo } from '#core/identifiers/legacy-reg-no.ts'
import { orgCode } from '#core/identifiers/org-code.ts'
import { uscc } from '#core/identifiers/uscc.ts'
import { loadApps } from '#core/load-apps.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Taken } from '#loop/acquire/intake.ts'
import { contextAt } from '#test/context-at.ts'
import { city, citySeed, districts, parties } from './city.ts'
import { cityResidents } from './companies.ts'
import { cityHistory } from './history.ts'
import { penaltyFaults } from './penalty-faults.ts'
import { createRandom } from './random.ts'
import { citedArticles, referenceFiles } from './reference.ts'
import { nextHappenings, startCity } from './simulator.ts'
import type { Happening } from './step.ts'
import { rowsWithFaults, shownFaults, visitorFiles } from './visitor-files.ts'

const loaded = loadApps([credit, law])
const today = '2026-11-24'
const residents = cityResidents(citySeed)
const history = cityHistory({ seed: citySeed, today, months: 18 })
const sources = new Set(parties.map((party) => party.id))

test('the city has 44 departments and districts, each with an id, a name and a code of its own', () => {
  assert.equal(parties.length, 44)
  for (const names of [parties.map((p) => p.id), parties.map((p) => p.zh), parties.map((p) => p.uscc)]) {
    assert.equal(new Set(names).size, 44)
  }
  assert.ok(parties.every((party) => /^[A-Z][A-Za-z', ]+$/.test(party.en)))
})

test('every code of the city is valid without a warning', () => {
  const { organisations, people } = residents
  const found = [
    ...[city.code, ...districts.map((one) => one.code)].map((code) => divisionCode.parse(code)),
    ...[...parties, ...organisations].map((one) => uscc.parse(one.uscc)),
    ...organisations.map((one) => orgCode.parse(one.orgCode)),
    ...organisations.filter((one) => one.registrationNo).map((one) => legacyRegNo.parse(one.registrationNo)),
    ...organisations.map((one) => citizenId.parse(one.headId, { today })),
    ...people.map((one) => citizenId.parse(one.citizenId, { today })),
  ]
  assert.deepEqual(
    found.filter((one) => !one.ok || one.warnings.length > 0),
    [],
  )
})

test('no number can be that of a real person or organisation, because its place does not exist', () => {
  const { organisations, people } = residents
  assert.ok([...parties, ...organisations].every((one) => one.uscc.slice(2, 6) === '3315'))
  assert.ok(people.every((one) => one.citizenId.startsWith('3315')))
  assert.ok(organisations.every((one) => one.headId.startsWith('3315')))
})

test('nobody shares a name or a number with another organisation', () => {
  const { organisations } = residents
  assert.ok(organisations.length > 400)
  assert.equal(new Set(organisations.map((one) => one.name)).size, organisations.length)
  assert.equal(new Set(organisations.map((one) => one.uscc)).size, organisations.length)
})

test('some enterprises are known to some departments under an earlier name or head', () => {
  const { organisations } = residents
  const outdated = organisations.filter((one) => one.outdated?.parties.length)
  assert.ok(outdated.some((one) => one.outdated!.name !== one.name))
  assert.ok(outdated.some((one) => one.outdated!.head !== one.head))
})

test('the same seed gives the same history, another seed another one', () => {
  const short = (seed: number) => JSON.stringify(cityHistory({ seed, today, months: 2 }))
  assert.equal(short(7), short(7))
  assert.notEqual(short(7), short(8))
})

test('the history is some thousands of events of known sources, in order, all before the day of the start', () => {
  assert.ok(history.length > 4000 && history.length < 6000, String(history.length))
  assert.deepEqual(
    history.filter(({ source }) => !sources.has(source)),
    [],
  )
  assert.ok(history.every(({ time }, at) => at === 0 || history[at - 1]!.time <= time))
  assert.ok(history.every(({ time }) => dateInShanghai(time) < today))
})

test('every planted fault of the history is found for its own reason, and nothing else is refused', () => {
  for (const happening of history) assertAsPlanted(happening)
})

test('the history holds faults of many kinds, repeats, new versions and decisions taken back', () => {
  const codes = new Set(history.flatMap(({ expected }) => expected?.code ?? []))
  assert.ok(codes.size >= 20, String(codes.size))
  const taken = history.map((happening) => takenThen(happening))
  assert.ok(history.length - new Set(taken.map((one) => one.receipt)).size >= 20)
  const penalties = taken.flatMap((one) =>
    'event' in one && one.event.type === 'credit.penalty' ? [one.event.data] : [],
  )
  const keys = Map.groupBy(penalties, (data) => `${data.organCode}|${data.docNo}`)
  assert.ok([...keys.values()].filter((versions) => versions.length > 1).length > 30)
  assert.ok(penalties.some((data) => data.status === '撤销'))
})

test('all three rule sets of publication have decisions, timely and late', () => {
  const ends = ['2023-04-30', '2026-03-31', '9999-12-31']
  const counts = [0, 0, 0]
  for (const happening of history.filter(({ type }) => type === 'credit.penalty')) {
    const one = takenThen(happening)
    if ('event' in one) counts[ends.findIndex((end) => String(one.event.data.decidedOn) <= end)]! += 1
  }
  assert.ok(
    counts.every((count) => count > 50),
    JSON.stringify(counts),
  )
  const late = history.filter((one) => takenThen(one).reasons.some(({ code }) => code === 'Q-TIME-04'))
  assert.ok(late.length > 100 && late.length < history.length / 5)
})

test('some measures are answered and some are not', () => {
  const answered = history.filter(({ type }) => type === 'credit.feedback').length
  const listed = history.filter((one) => one.type === 'credit.listing' && !one.data.移出日期).length
  assert.ok(answered > 100 && answered < listed * 3)
})

test('an hour of the simulator is sound, and busier in office hours than at night', () => {
  const office = simulated('2026-11-24T02:00:00.000Z')
  const night = simulated('2026-11-24T16:30:00.000Z')
  assert.ok(office.length > night.length * 1.4, `${office.length} ${night.length}`)
  assert.ok(night.length > 60 * 4 && office.length < 60 * 16)
  for (const happening of [...office, ...night]) assertAsPlanted(happening)
})

test('the simulator makes up for no more than a minute after a pause', () => {
  const state = startCity(1, '2026-11-24T02:00:00.000Z', 20_000)
  const { happenings } = nextHappenings(state, '2026-11-26T02:00:00.000Z', createRandom(5))
  assert.ok(happenings.length > 0 && happenings.length < 30, String(happenings.length))
})

test('the files for visitors are as their script writes them', () => {
  for (const { name, bytes } of visitorFiles()) {
    assert.deepEqual(new Uint8Array(readFileSync(new URL(`./files/${name}`, import.meta.url))), bytes, name)
  }
})

test('the file with faults is refused in twelve rows, each for the fault planted there', () => {
  const rows = rowsOf('penalties-with-faults.csv', 'utf-8')
  assert.deepEqual(rows, rowsWithFaults().map(plainRow(Object.keys(rows[0]!))))
  const outcomes = rows.map((data) => taken({ type: 'credit.penalty', data, now: `${today}T04:00:00.000Z` }))
  const refused = outcomes.filter((one) => one.outcome === 'quarantined')
  assert.equal(refused.length, shownFaults.length)
  refused.forEach((one, at) => {
    const { planted } = penaltyFaults.find((fault) => fault.planted.fault === shownFaults[at])!
    assert.ok(one.reasons.some(({ code, field }) => code === planted.code && field === planted.field))
  })
  assert.equal(new Set(outcomes.map((one) => one.receipt)).size, rows.length - 2)
})

test('the file in GB18030 with national codes is taken whole', () => {
  const rows = rowsOf('penalties-gb18030.csv', 'gb18030')
  assert.equal(rows.length, 20)
  assert.ok('CF_WSH' in rows[0]! && rows.some((row) => row.CF_XDR_MC!.startsWith('江湾市')))
  for (const data of rows) {
    const one = taken({ type: 'credit.penalty', data, now: `${today}T04:00:00.000Z` })
    assert.notEqual(one.outcome, 'quarantined', JSON.stringify(one.reasons))
  }
})

test('every cited article is taken, each once, and warned of for nothing but dates of another edition', () => {
  const articles = articlesOfLaw()
  for (const data of articles) {
    const one = taken({ type: 'law.article', data, now: `${today}T04:00:00.000Z` })
    const codes = one.reasons.map(({ code }) => code)
    assert.deepEqual(
      [one.outcome === 'quarantined', codes.filter((code) => code !== 'law.version.other')],
      [false, []],
    )
  }
  assert.equal(new Set(articles.map((one) => `${one.law}#${one.article}`)).size, articles.length)
})

test('every article that a declaration cites is among the articles of the sample', () => {
  const have = new Set(articlesOfLaw().map((one) => `${one.law}#${one.article}`))
  const declared = JSON.stringify([...apps, credit].map(({ examples: _, ...app }) => app))
  const cited =
    declared.match(/[\p{Script=Han}（）]+#第[零一二三四五六七八九十百千]+条(之[一二三四五])?/gu) ?? []
  assert.ok(cited.length > 10)
  assert.deepEqual(
    [...new Set(cited)].filter((one) => !have.has(one)),
    [],
  )
})

test('every article that a row of a reference file rests on is among the articles of the sample', () => {
  const have = new Set(articlesOfLaw().map((one) => `${one.law}#${one.article}`))
  const text = readFileSync(new URL('../apps/items/data/powers.csv', import.meta.url), 'utf8')
  const rows: Record<string, string>[] = parse(text, { columns: true })
  const cited = rows.flatMap((row) => `${row.设定依据}；${row.追责依据}`.split('；'))
  assert.ok(cited.length > 200)
  assert.deepEqual(
    [...new Set(cited)].filter((one) => !have.has(one)),
    [],
  )
})

test('every reference file of a first start exists', () => {
  const files = referenceFiles([...apps, credit])
  assert.ok(files.includes(citedArticles))
  assert.deepEqual(
    files.filter(({ file }) => !existsSync(new URL(`../${file}`, import.meta.url))),
    [],
  )
})

/** What the first stage makes of a happening on the day it happens. */
function takenThen(happening: Happening): Taken {
  return taken({ ...happening, now: happening.time })
}

function taken(one: { source?: string; type: string; data: Record<string, unknown>; now: string }): Taken {
  const { source = 'visitor', type, data, now } = one
  return acquire(loaded, { source, type, data, raw: JSON.stringify(data) }, contextAt(now))
}

function assertAsPlanted(happening: Happening): void {
  const { outcome, reasons } = takenThen(happening)
  const { expected } = happening
  const told = JSON.stringify({ happening, outcome, reasons })
  if (expected) assert.equal(outcome, expected.outcome, told)
  else assert.notEqual(outcome, 'quarantined', told)
  assert.ok(!expected || reasons.some(({ code }) => code === expected.code), told)
}

/** An hour of happenings, five seconds at a time, after half an hour that fills the queue. */
function simulated(from: string): Happening[] {
  const random = createRandom(11)
  let state = startCity(citySeed, from, 20_000)
  const all: Happening[] = []
  for (let at = 5; at <= 90 * 60; at += 5) {
    const now = new Date(Date.parse(from) + at * 1000).toISOString()
    const next = nextHappenings(state, now, random)
    state = next.state
    if (at > 30 * 60) all.push(...next.happenings)
  }
  return all
}

function rowsOf(name: string, encoding: string): Record<string, string>[] {
  const bytes = readFileSync(new URL(`./files/${name}`, import.meta.url))
  return parse(new TextDecoder(encoding).decode(bytes), { columns: true })
}

function plainRow(columns: string[]) {
  return (row: Record<string, string>) =>
    Object.fromEntries(columns.map((column) => [column, row[column] ?? '']))
}

function articlesOfLaw(): Record<string, unknown>[] {
  const text = readFileSync(new URL(`../${citedArticles.file}`, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
