import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { LoadedApps } from '#core/load-apps.ts'
import type { LoadedType } from '#core/load-record-type.ts'
import { formRecords } from './form-records.ts'
import { transaction } from './transaction.ts'

/** Goes up when `core/shown-form.ts` or a mask answers otherwise than before: every record's form is then decided anew. */
const FORM_VERSION = 1

/**
 * Tells the database what its published views must know of the declarations, at every start, before anything is answered.
 * Where a type's disclosure was changed since the last start, the forms of its records are decided anew; so a field that
 * has been closed is closed in records of old as well.
 */
export async function keepDeclarations(
  pool: Pool,
  apps: LoadedApps,
  say: (line: string) => void,
): Promise<void> {
  const types = [...apps.types.values()]
  const indicators = [...apps.indicators.values()].filter((one) => !one.persons).map((one) => one.id)
  if (await isKept(pool, types, indicators)) return
  await transaction(pool, async (tx) => {
    await tx.query('select pg_advisory_xact_lock(7813)')
    const known = await readForms(tx)
    const changed = types.filter((type) => known.get(type.type.type) !== formOf(type))
    const formed = await formRecords(tx, new Map(changed.map((type) => [type.type.type, type])))
    if (formed > 0) say(`What the public sees was decided anew for ${formed} records.`)
    await write(tx, types, indicators)
  })
}

async function isKept(pool: Pool, types: LoadedType[], indicators: string[]): Promise<boolean> {
  const known = await readForms(pool)
  const open = await pool.query<{ id: string }>('select id from open_indicators')
  const isSame = String(open.rows.map(({ id }) => id).sort()) === String(indicators.toSorted())
  return (
    isSame && known.size === types.length && types.every((type) => known.get(type.type.type) === formOf(type))
  )
}

async function readForms(db: Pool | PoolClient): Promise<Map<string, string>> {
  const read = await db.query<{ type: string; form: string }>('select type, form from declared_types')
  return new Map(read.rows.map(({ type, form }) => [type, form]))
}

/** What a type's published form rests on: its disclosure, its title, what names its subjects. */
function formOf({ type, fields }: LoadedType): string {
  const { disclosure, title, subject } = type
  const formats = fields.map(({ name, personal }) => [name, personal])
  return createHash('sha256')
    .update(JSON.stringify([FORM_VERSION, disclosure, title, subject, formats]))
    .digest('hex')
    .slice(0, 32)
}

async function write(tx: PoolClient, types: LoadedType[], indicators: string[]): Promise<void> {
  await tx.query('delete from declared_types')
  await tx.query('delete from declared_names')
  await tx.query('delete from open_indicators')
  await tx.query(
    'insert into declared_types (type, is_always, form) select * from unnest($1::text[], $2::boolean[], $3::text[])',
    [
      types.map(({ type }) => type.type),
      types.map(({ type }) => type.disclosure.publish === 'always'),
      types.map(formOf),
    ],
  )
  const names = types.flatMap(namesOf)
  await tx.query(
    'insert into declared_names (type, scheme, field) select * from unnest($1::text[], $2::text[], $3::text[])',
    [names.map(({ type }) => type), names.map(({ scheme }) => scheme), names.map(({ field }) => field)],
  )
  await tx.query('insert into open_indicators (id) select unnest($1::text[])', [indicators])
}

/** Of several rules for one scheme the first names the subject, as `core/subject-facts.ts` has it. */
function namesOf({ type }: LoadedType): { type: string; scheme: string; field: string }[] {
  const schemes = [...new Set(type.subject.map((rule) => rule.scheme))]
  return schemes.flatMap((scheme) => {
    const field = type.subject.find((rule) => rule.scheme === scheme)?.name
    return field === undefined ? [] : [{ type: type.type, scheme, field }]
  })
}
