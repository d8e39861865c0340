import type { PoolClient } from 'pg'
import { isClosed } from '#core/closing-marks.ts'
import { ruleScope } from '#core/expression-scope.ts'
import type { CaseState } from '#core/process/case-state.ts'
import type { CaseWorld } from '#core/process/case-world.ts'
import type { LoadedAsked, LoadedProcess, LoadedStep } from '#core/process/load-process.ts'
import { scopeIn } from '#core/process/scope-in.ts'
import { findRecord, findRecordPlace, listRecords } from '../postgres/record-questions.ts'
import type { System } from '../system.ts'

interface Asking {
  step: LoadedStep | undefined
  state: CaseState
  world: CaseWorld
  input?: Record<string, unknown> | undefined
}

/** The current records a step asks for, by the name it asks under; null where there is none, or it is closed. */
export async function findAsked(
  tx: PoolClient,
  system: System,
  loaded: LoadedProcess,
  { step, state, world, input }: Asking,
): Promise<Record<string, unknown>> {
  const asked = Object.entries(step?.asks ?? {})
  if (asked.length === 0) return {}
  const scope = scopeIn(loaded, state, { world, input })
  const reading: Reading = { system, scope, today: world.today, limits: loaded.limits }
  const found: Record<string, unknown> = {}
  for (const [name, one] of asked)
    found[name] = 'key' in one ? await byKey(tx, one, reading) : await bySubject(tx, one, reading)
  return found
}

interface Reading {
  system: System
  scope: Record<string, unknown>
  today: string
  limits: LoadedProcess['limits']
}

async function byKey(
  tx: PoolClient,
  asked: Extract<LoadedAsked, { key: unknown }>,
  { system, scope, today }: Reading,
): Promise<unknown> {
  const { type } = asked
  const key = asked.key.run(scope)
  if (typeof key !== 'string') return null
  const part = await findRecordPlace(tx, { type, key })
  if (part === null) return null
  const asking = { now: system.now(), today, circle: 'department' as const }
  const row = await findRecord(tx, { part, type, key }, asking)
  return row === null || isClosed(row.marks) ? null : row.data
}

/** Of how many of a subject's newest records of a type one is looked for. */
const LOOKED_AT = 100

async function bySubject(
  tx: PoolClient,
  { type, subject, where }: Extract<LoadedAsked, { subject: unknown }>,
  { system, scope, today, limits }: Reading,
): Promise<unknown> {
  const known = subject.run(scope)
  if (typeof known !== 'string') return null
  const asking = { now: system.now(), today, circle: 'department' as const }
  const rows = await listRecords(tx, { type, subject: known, facets: {}, limit: LOOKED_AT }, asking)
  const { calendar, apps } = system
  const blank = apps.types.get(type)?.blank ?? {}
  const holds = (data: object) =>
    where === null || where.run(ruleScope({ ...blank, ...data }, { today, calendar, limits })) === true
  return rows.find(({ data, marks }) => !isClosed(marks) && holds(data))?.data ?? null
}
