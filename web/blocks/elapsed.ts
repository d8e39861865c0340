/** How long after the first event something happened: `+80 ms`, `+2.4 s`, `+3 min`; empty for the first. */
export function elapsed(since: string, at: string): string {
  const ms = Date.parse(at) - Date.parse(since)
  if (!Number.isFinite(ms) || ms <= 0) return ''
  if (ms < 1000) return `+${ms} ms`
  if (ms < 60_000) return `+${(ms / 1000).toFixed(1)} s`
  if (ms < 7_200_000) return `+${Math.round(ms / 60_000)} min`
  return `+${Math.round(ms / 3_600_000)} h`
}
