/** Where a live feed stands in every partition, as one short text: the id of a server-sent event. */
export function writePlaces(places: Map<number, number>): string {
  const parts = [...places.entries()].filter(([, seq]) => seq > 0).sort((a, b) => a[0] - b[0])
  return parts.map(([part, seq]) => `${part.toString(36)}.${seq.toString(36)}`).join('-') || '0'
}

/** Reads such a text; null for one that was not made here. */
export function readPlaces(text: string): Map<number, number> | null {
  if (text === '0') return new Map()
  if (!/^[0-9a-z]{1,2}\.[0-9a-z]{1,11}(-[0-9a-z]{1,2}\.[0-9a-z]{1,11}){0,63}$/.test(text)) return null
  const places = text
    .split('-')
    .map((one) => one.split('.').map((digits) => Number.parseInt(digits, 36)) as [number, number])
  return places.every(([part, seq]) => part < 64 && Number.isSafeInteger(seq)) ? new Map(places) : null
}
