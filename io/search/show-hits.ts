import type { PoolClient } from 'pg'
import { coreName } from '#core/search/core-name.ts'
import type { Faceted } from '#core/search/count-facets.ts'
import { initialMarks, type Mark, nameMarks } from '#core/search/marks.ts'
import type { QueryForm } from '#core/search/query-form.ts'
import { snippetOf } from '#core/search/snippet.ts'
import { initialsOf } from './initials.ts'
import type { RankedHit } from './merge-hits.ts'
import { getNameDetails, type NameDetail } from './name-candidates.ts'
import type { SearchResult } from './search-query.ts'
import { getTextDetails, type TextDetail } from './text-candidates.ts'

/** Reads what is shown of one page, and the facets of everything counted. */
export async function showHits(
  client: PoolClient,
  form: QueryForm,
  { page, counted }: { page: RankedHit[]; counted: RankedHit[] },
): Promise<{ results: SearchResult[]; counted: Faceted[] }> {
  const nameHits = counted.flatMap((hit) => hit.name ?? [])
  const textHits = page.flatMap((hit) => hit.text ?? [])
  const names = nameHits.length > 0 ? await getNameDetails(client, nameHits) : []
  const texts = textHits.length > 0 ? await getTextDetails(client, textHits) : []
  const nameOf = new Map(names.map((row) => [`${row.part} ${row.id}`, row]))
  const textOf = new Map(texts.map((row) => [`${row.collection} ${row.doc}`, row]))
  const detailsOf = (hit: RankedHit) => ({
    name: hit.name && nameOf.get(`${hit.name.part} ${hit.name.id}`),
    text: hit.text && textOf.get(`${hit.text.collection} ${hit.text.doc}`),
  })
  return {
    results: page.map((hit) => resultOf(hit, form, detailsOf(hit))),
    counted: counted.map((hit) => ({
      kind: hit.kind,
      facets: hit.text?.facets ?? detailsOf(hit).name?.facets ?? {},
    })),
  }
}

interface Details {
  name: NameDetail | undefined
  text: TextDetail | undefined
}

function resultOf(hit: RankedHit, form: QueryForm, { name, text }: Details): SearchResult {
  const shown = name ?? text
  const title = shown?.title ?? ''
  const snippet = text && hit.text ? snippetOf(text.body, form.text) : undefined
  return {
    kind: hit.kind,
    id: hit.id,
    type: shown?.type ?? null,
    key: shown?.key ?? null,
    subject: shown?.subject ?? null,
    title,
    subtitle: name?.subtitle ?? null,
    marks: marksOf(hit, form, title),
    snippet: snippet?.text ?? null,
    snippetMarks: snippet?.marks ?? [],
    at: shown?.at ?? null,
  }
}

function marksOf(hit: RankedHit, form: QueryForm, title: string): Mark[] {
  if (hit.name?.by === 'initials') return initialMarks(form.folded, title, initialsOf(coreName(title)))
  return nameMarks(hit.name?.by === 'code' ? form.folded : form.core, title)
}
