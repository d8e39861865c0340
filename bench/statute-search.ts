import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Pool } from 'pg'
import { partitionOf } from '#core/event.ts'
import { transaction } from '#io/postgres/transaction.ts'
import { indexTexts } from '#io/search/index-texts.ts'
import { mergeSegments } from '#io/search/merge-segments.ts'
import { type SearchedIn, search } from '#io/search/search.ts'
import type { SearchResult } from '#io/search/search-query.ts'
import type { TextDoc } from '#io/search/text-doc.ts'
import { type BenchRow, percentile, skipped, timesOf } from './measure.ts'

interface Article {
  law: string
  article: string
  text: string
  level?: string
}

interface Question {
  question: string
  relevant: { law: string; article: string }[]
}

/** A collection of its own, so that a database that already holds statutes measures the same. */
const COLLECTION = 'bench.statute'
const BATCH = 1000
const TODAY = '2026-04-01'

/** Indexes the 64,666 articles, asks the lay questions and measures what of the right articles is found, and how fast. */
export async function benchStatuteSearch(
  database: SearchedIn,
  { dataDir = '../shared/data' } = {},
): Promise<BenchRow[]> {
  const { pool } = database
  if (!existsSync(`${dataDir}/statutes.ndjson.gz`)) return skipped(dataDir)
  const articles = linesOf<Article>(gunzipSync(readFileSync(`${dataDir}/statutes.ndjson.gz`)))
  const questions = linesOf<Question>(readFileSync(`${dataDir}/statute-questions.ndjson`))
  const seconds = await fill(pool, articles.map(docOf))
  const found = new Map<Question, SearchResult[]>()
  for (const question of questions) found.set(question, (await ask(database, question, 100)).results)
  const times = await timesOf(questions, async (question) => void (await ask(database, question, 20)))
  return [
    { name: 'statutes: indexed', value: articles.length / seconds, unit: 'articles/s' },
    {
      name: 'statutes: index and table',
      value: (await sizeOf(pool)) / articles.length,
      unit: 'bytes/article',
    },
    {
      name: 'statutes: recall@100',
      value: mean(questions, (q) => recall(q, found.get(q)!)),
      unit: 'share',
      goal: 0.7,
    },
    {
      name: 'statutes: MRR@10',
      value: mean(questions, (q) => reciprocal(q, found.get(q)!)),
      unit: 'share',
      goal: 0.42,
    },
    { name: 'statutes: p50', value: percentile(times, 0.5), unit: 'ms' },
    { name: 'statutes: p95', value: percentile(times, 0.95), unit: 'ms', goal: 50 },
  ]
}

async function fill(pool: Pool, docs: TextDoc[]): Promise<number> {
  const start = performance.now()
  for (let at = 0; at < docs.length; at += BATCH) {
    await transaction(pool, async (tx) => {
      await indexTexts(tx, docs.slice(at, at + BATCH))
      await mergeSegments(tx, partitionOf(COLLECTION))
    })
  }
  const seconds = (performance.now() - start) / 1000
  await pool.query('vacuum analyze text_documents, text_postings, text_segments')
  return seconds
}

/** The title as the law library writes it; all articles weigh the same, in force or not. */
function docOf({ law, article, text, level }: Article, i: number): TextDoc {
  return {
    collection: COLLECTION,
    id: `${law}|${article}|${i}`,
    kind: COLLECTION,
    type: COLLECTION,
    key: `${law}|${article}`,
    subject: `law:${law}`,
    title: `${law.replace('中华人民共和国', '')} ${article}`,
    body: text,
    weight: 1,
    facets: level ? { level } : {},
    at: null,
    publicFrom: '2020-01-01',
    publicUntil: null,
  }
}

function ask(database: SearchedIn, { question }: Question, limit: number) {
  return search(database, { q: question, kind: COLLECTION, limit }, TODAY)
}

function recall({ relevant }: Question, results: SearchResult[]): number {
  const found = new Set(results.map((result) => result.key))
  const wanted = new Set(relevant.map(({ law, article }) => `${law}|${article}`))
  return [...wanted].filter((key) => found.has(key)).length / wanted.size
}

function reciprocal({ relevant }: Question, results: SearchResult[]): number {
  const wanted = new Set(relevant.map(({ law, article }) => `${law}|${article}`))
  const at = results.slice(0, 10).findIndex((result) => wanted.has(result.key ?? ''))
  return at < 0 ? 0 : 1 / (at + 1)
}

async function sizeOf(pool: Pool): Promise<number> {
  const found = await pool.query<{ size: string }>(
    `select pg_total_relation_size('text_documents') + pg_total_relation_size('text_postings') as size`,
  )
  return Number(found.rows[0]!.size)
}

function linesOf<T>(bytes: Buffer): T[] {
  return bytes
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)
}

function mean<T>(items: T[], measure: (item: T) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0) / items.length
}
