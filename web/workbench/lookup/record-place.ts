import type { RecordPlace } from './lookup.ts'

/** The record whose public page has this address; null where it is no such address. */
export function recordAtAddress(address: string): RecordPlace | null {
  const [, type, key] = /\/records\/([^/?#\s]+)\/([^/?#\s]+)/.exec(address) ?? []
  if (type === undefined || key === undefined) return null
  try {
    return { type: decodeURIComponent(type), key: decodeURIComponent(key) }
  } catch {
    return null
  }
}
