import { feedback } from '#apps/credit/records/feedback.ts'
import { licence } from '#apps/credit/records/licence.ts'
import { listing } from '#apps/credit/records/listing.ts'
import { penalty } from '#apps/credit/records/penalty.ts'
import type { RecordType } from '#core/app.ts'
import { titleKey } from '#core/column-titles.ts'

/** Sources whose systems export the codes of the national tables instead of Chinese titles. */
const codeSenders = new Set(['ecology-environment', 'housing-construction', 'health'])

/** A row with Chinese titles as its source sends it. */
export function sentAs(source: string, type: string, row: Record<string, string>): Record<string, string> {
  return codeSenders.has(source) ? withCodes(type, row) : row
}

/** The same row under the national codes (CF_WSH, XK_NR …), where the record type knows one for a title. */
export function withCodes(type: string, row: Record<string, string>): Record<string, string> {
  const codes = codesOf.get(type)!
  return Object.fromEntries(
    Object.entries(row).map(([title, value]) => [codes.get(titleKey(title)) ?? title, value]),
  )
}

const records = [licence, penalty, listing, feedback]
const codesOf = new Map(records.map((record) => [record.type, codesByTitle(record)]))

function codesByTitle({ columns = {} }: RecordType): Map<string, string> {
  const code = new Map(
    Object.entries(columns)
      .filter(([title]) => /^[A-Z_]+$/.test(title))
      .map(([title, field]) => [field, title]),
  )
  return new Map(
    Object.entries(columns).flatMap(([title, field]) => {
      const known = code.get(field)
      return known ? [[titleKey(title), known] as const] : []
    }),
  )
}
