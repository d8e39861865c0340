import type { PoolClient } from 'pg'
import { coreName } from '#core/search/core-name.ts'
import { foldedString } from '#core/search/fold-text.ts'
import { nameTokens } from '#core/search/name-tokens.ts'
import { hasCitizenNumber } from '#core/search/personal-number.ts'
import { initialsOf } from './initials.ts'
import type { NameRow } from './name-row.ts'
import { storable } from './storable.ts'

/** Adds or replaces names by part and id; the last of two with the same id wins. One statement, any number of rows. */
export async function indexNames(tx: PoolClient, rows: NameRow[]): Promise<void> {
  const last = new Map(rows.map((row) => [`${row.part} ${row.id}`, row]))
  if (last.size === 0) return
  const kept = [...last.values()]
  await tx.query(UPSERT, columnsOf(kept))
}

const UPSERT = `
insert into search_names (part, id, kind, type, key, subject, title, subtitle, weight, facets, at,
  public_from, public_until, name, codes, initials, tokens)
select part, id, kind, type, key, subject, title, subtitle, weight, facets, at,
  public_from, public_until, name, codes, initials, tokens
from unnest($1::smallint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
  $9::real[], $10::jsonb[], $11::text[], $12::date[], $13::date[], $14::text[], $15::text[], $16::text[], $17::text[])
  as given (part, id, kind, type, key, subject, title, subtitle, weight, facets, at,
    public_from, public_until, name, codes, initials, tokens)
on conflict (part, id) do update set
  kind = excluded.kind, type = excluded.type, key = excluded.key, subject = excluded.subject,
  title = excluded.title, subtitle = excluded.subtitle, weight = excluded.weight, facets = excluded.facets,
  at = excluded.at, public_from = excluded.public_from, public_until = excluded.public_until,
  name = excluded.name, codes = excluded.codes, initials = excluded.initials, tokens = excluded.tokens
where (search_names.*) is distinct from (excluded.*)`

function columnsOf(rows: NameRow[]): unknown[] {
  const words = rows.map(wordsOf)
  const column = <K extends keyof NameRow>(name: K) => rows.map((row) => row[name])
  return [
    column('part'),
    column('id'),
    column('kind'),
    column('type'),
    column('key'),
    column('subject'),
    column('title').map(storable),
    rows.map((row) => row.subtitle && storable(row.subtitle)),
    column('weight'),
    rows.map((row) => JSON.stringify(row.facets)),
    column('at'),
    column('publicFrom'),
    column('publicUntil'),
    words.map((word) => word.name),
    words.map((word) => word.codes),
    words.map((word) => word.initials),
    words.map((word) => word.tokens),
  ]
}

/** The searched words of a row; lists are joined by spaces, which no folded word holds. */
function wordsOf(row: NameRow) {
  const names = row.names.filter((name) => !hasCitizenNumber(foldedString(name)))
  const codes = row.codes.filter((code) => !hasCitizenNumber(foldedString(code)))
  const initials = initialsOf(coreName(names[0] ?? ''))
  return {
    name: names.map(coreName).join(' '),
    codes: codes.map(foldedString).join(' '),
    initials,
    tokens: nameTokens({ names, codes, initials }).join(' '),
  }
}
