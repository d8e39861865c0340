import { existsSync } from 'node:fs'
import type { Pool } from 'pg'
import { partitionOf } from '#core/event.ts'
import { transaction } from '#io/postgres/transaction.ts'
import { indexNames } from '#io/search/index-names.ts'
import type { NameRow } from '#io/search/name-row.ts'
import { type SearchedIn, search } from '#io/search/search.ts'
import { type GeneratedCompany, generateCompanies, generatedChance, wellKnown } from './generated-names.ts'
import { type BenchRow, percentile, skipped, timesOf } from './measure.ts'
import { abbreviated, type NameQuestion, nameQuestions } from './name-questions.ts'

const BATCH = 5000
const SAMPLE = 200
const TODAY = '2026-04-01'

/** Fills `search_names` with a million companies and measures search by slip, short name, part of a code and initials. */
export async function benchNameSearch(
  database: SearchedIn,
  { dataDir = '../shared/data', count = 1_000_000 } = {},
): Promise<BenchRow[]> {
  const { pool } = database
  if (!existsSync(`${dataDir}/company-short-names.txt.gz`)) return skipped(dataDir)
  const chosen = new Map<number, GeneratedCompany>()
  const seconds = await fill(pool, { dataDir, count, chosen })
  const companies = [...chosen.values()]
  const limit = percentile(await timesOf(companies, (company) => lookUp(pool, company)), 0.95)
  const rows: BenchRow[] = [
    { name: `names: indexed, ${count}`, value: count / seconds, unit: 'names/s' },
    { name: 'names: index and table', value: await bytesPerName(pool, count), unit: 'bytes/name' },
  ]
  for (const [kind, ask] of Object.entries(nameQuestions))
    rows.push(...(await measure(database, { kind, ask, companies, limit })))
  const byShort = {
    kind: 'well-known short name',
    ask: nameQuestions['short name']!,
    companies: abbreviated,
    limit,
  }
  return [...rows, ...(await measure(database, byShort))]
}

async function measure(
  database: SearchedIn,
  given: { kind: string; ask: NameQuestion; companies: GeneratedCompany[]; limit: number },
): Promise<BenchRow[]> {
  const { kind, ask, companies, limit } = given
  const chance = generatedChance(7)
  const isFound = companies.map(() => false)
  const times = await timesOf([...companies.keys()], async (i) => {
    const answer = await search(database, { q: ask(companies[i]!, chance), limit: 10 }, TODAY)
    isFound[i] = answer.results.some((result) => result.title === companies[i]!.name)
  })
  const found = isFound.filter((one) => one).length
  return [
    { name: `names by ${kind}: p50`, value: percentile(times, 0.5), unit: 'ms', limit },
    { name: `names by ${kind}: p95`, value: percentile(times, 0.95), unit: 'ms', goal: 20, limit },
    { name: `names by ${kind}: in the first 10`, value: found / companies.length, unit: 'share', goal: 0.95 },
  ]
}

async function fill(
  pool: Pool,
  { dataDir, count, chosen }: { dataDir: string; count: number; chosen: Map<number, GeneratedCompany> },
): Promise<number> {
  let batch: NameRow[] = []
  let at = 0
  const start = performance.now()
  for (const company of generateCompanies(dataDir, count)) {
    if (at++ % Math.floor(count / SAMPLE) === 0) chosen.set(at, company)
    batch.push(rowOf(company))
    if (batch.length < BATCH) continue
    await transaction(pool, (tx) => indexNames(tx, batch))
    batch = []
  }
  await transaction(pool, (tx) => indexNames(tx, [...batch, ...wellKnown.map(rowOf)]))
  const seconds = (performance.now() - start) / 1000
  await pool.query('vacuum analyze search_names')
  return seconds
}

function rowOf({ uscc, name }: GeneratedCompany): NameRow {
  const id = `uscc:${uscc}`
  return {
    part: partitionOf(id),
    id,
    kind: 'subject',
    type: null,
    key: null,
    subject: id,
    title: name,
    subtitle: uscc,
    names: [name],
    codes: [uscc],
    weight: 0.5,
    facets: {},
    at: null,
    publicFrom: '2020-01-01',
    publicUntil: null,
  }
}

async function lookUp(pool: Pool, { uscc }: GeneratedCompany): Promise<void> {
  const id = `uscc:${uscc}`
  await pool.query('select title from search_names where part = $1 and id = $2', [partitionOf(id), id])
}

async function bytesPerName(pool: Pool, count: number): Promise<number> {
  const found = await pool.query<{ size: string }>(`select pg_total_relation_size('search_names') as size`)
  return Number(found.rows[0]!.size) / count
}
