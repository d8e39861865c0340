import type { MemberView } from '#web/blocks/views/collection-views.ts'

/** A policy document in a list. */
export interface PolicyEntry {
  key: string
  title: string
  docNo: string | null
  issuer: string | null
  signedAt: string | null
  area: string | null
  level: string | null
  status: string | null
}

export interface Catalogue {
  /** What fits, the latest first. */
  entries: PolicyEntry[]
  total: number
  byLevel: { id: string; count: number }[]
  byArea: { id: string; count: number }[]
}

const FILTERS = ['area', 'level', 'status'] as const

/** The documents that fit words and filters; the counts are of the whole catalogue on that day, before any filter. */
export function readCatalogue(members: MemberView[], query: URLSearchParams): Catalogue {
  const all = members.map(entryOf)
  const words = folded(query.get('q') ?? '')
  const fits = (entry: PolicyEntry) =>
    FILTERS.every((name) => isAmong(query.get(`facet.${name}`), entry[name])) && saysOf(entry).includes(words)
  return {
    entries: all.filter(fits).sort((a, b) => (b.signedAt ?? '').localeCompare(a.signedAt ?? '')),
    total: all.length,
    byLevel: counted(all, 'level'),
    byArea: counted(all, 'area'),
  }
}

function entryOf({ name, fields }: MemberView): PolicyEntry {
  const text = (field: string) => (typeof fields[field] === 'string' ? (fields[field] as string) : null)
  const docNo = text('docNo')
  const title = text('title') ?? name
  const { issuer, signedAt, area, level, status } = {
    issuer: text('issuer'),
    signedAt: text('signedAt'),
    area: text('area'),
    level: text('level'),
    status: text('status'),
  }
  return { key: keyOf([docNo ?? '', title]), title, docNo, issuer, signedAt, area, level, status }
}

/** The record's key, made as the platform makes it. */
function keyOf(parts: string[]): string {
  return parts.map((part) => part.replaceAll('|', '¦')).join('|')
}

function isAmong(wanted: string | null, value: string | null): boolean {
  return wanted === null || wanted === '' || wanted === value
}

function saysOf(entry: PolicyEntry): string {
  return folded([entry.title, entry.docNo, entry.issuer].join(' '))
}

/** Brackets, spaces and width do not count: 国发[2015]40号 finds 国发〔2015〕40号. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '')
}

function counted(entries: PolicyEntry[], name: 'level' | 'area') {
  const groups = [...Map.groupBy(entries, (entry) => entry[name] ?? '')].filter(([id]) => id !== '')
  return groups.map(([id, members]) => ({ id, count: members.length })).sort((a, b) => b.count - a.count)
}
