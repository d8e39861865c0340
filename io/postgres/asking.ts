import type { Pool } from 'pg'
import type { Circle } from '#core/shown-form.ts'

/** Whether a row of records stands published at the instant `$1`, on the day `$2`: what is closed does not. */
export const standsOpen = (record: string) =>
  `${record}.public_from <= $1 and (${record}.public_until is null or ${record}.public_until >= $2::date) and ${record}.withdrawn_at is null
  and published.is_free(${record}.marks)`

/** An older version is open as long as the version that replaced it is: what was taken back is not read as history. */
export const isPublic = `${standsOpen('records')} and (records.known_to is null or exists (
    select 1 from records as standing
    where standing.part = records.part and standing.type = records.type and standing.key = records.key
      and standing.known_to is null and ${standsOpen('standing')}))`

/** Who asks, when and on which day: the public finds only what stands published at that moment. */
export interface Asking {
  now: string
  today: string
  circle: Circle
}

/** The parameters `$1` to `$3` of every question the public may ask. */
export const visible = (asking: Asking) => [asking.now, asking.today, asking.circle]

/**
 * The connection an asker reads through. The public's own may read nothing but what is published: it finds, under the same
 * names, the views of the schema `published`, in which every record stands open and shows its public form alone.
 */
export function readerOf(
  { pool, published }: { pool: Pool; published: Pool },
  { circle }: Pick<Asking, 'circle'>,
): Pool {
  return circle === 'public' ? published : pool
}
