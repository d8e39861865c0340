export const fromRecords = `from records join events on events.part = records.part and events.seq = records.seq`

/** Whether a row of records stands published at the instant `$1`, on the day `$2`. */
export const standsOpen = (record: string) =>
  `${record}.public_from <= $1 and (${record}.public_until is null or ${record}.public_until >= $2::date) and ${record}.withdrawn_at is null`

/** An older version is open as long as the version that replaced it is: what was taken back is not read as history. */
export const isPublic = `${standsOpen('records')} and (records.known_to is null or exists (
    select 1 from records as standing
    where standing.part = records.part and standing.type = records.type and standing.key = records.key
      and standing.known_to is null and ${standsOpen('standing')}))`

/** Who asks, on which day: the public finds only what stands published at that moment. */
export interface Asking {
  now: string
  today: string
  circle: 'public' | 'department'
}

/** The parameters `$1` to `$3` of every question the public may ask. */
export const visible = (asking: Asking) => [asking.now, asking.today, asking.circle]
