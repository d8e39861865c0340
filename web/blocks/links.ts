import { ownPath } from '#core/text/own-path.ts'
import type { Hit } from './views/search-views.ts'

/** Addresses of the portal. A record's key may hold anything, so every part is encoded. */
export function recordHref(type: string, key: string): string {
  if (type === 'policy.document') return policyHref(key)
  return `/records/${encodeURIComponent(type)}/${encodeURIComponent(key)}`
}

export function subjectHref(id: string): string {
  return `/subjects/${encodeURIComponent(id)}`
}

export function partyHref(id: string): string {
  return `/parties/${encodeURIComponent(id)}`
}

export function loopHref(loopId: string): string {
  return `/loops/${encodeURIComponent(loopId)}`
}

export function policyHref(key: string): string {
  return `/policies/${encodeURIComponent(key)}`
}

/** The guide of a service, by the code of the item. */
export function serviceHref(code: string): string {
  return `/services/${encodeURIComponent(code)}`
}

/** Where a search result leads: an article to its place in the law, a service to its guide, a record to its page, the rest to its subject. */
export function hitHref(hit: Pick<Hit, 'id' | 'type' | 'key' | 'subject'>): string {
  const { type, key, subject, id } = hit
  if (type === null || key === null) return subjectHref(subject ?? id)
  if (type === 'service.item') return serviceHref(key)
  if (type !== 'law.article') return recordHref(type, key)
  const [law = '', article] = key.split('|')
  return lawHref(law, article)
}

/** A law, or one article of it: the article's number is the anchor. */
export function lawHref(law: string, article?: string | null): string {
  const anchor = article ? `#${encodeURIComponent(article)}` : ''
  return `/laws/${encodeURIComponent(law)}${anchor}`
}

export interface Citation {
  law: string
  article: string | null
}

/** Reads `law#article`; the article may be missing. */
export function readCitation(citation: string): Citation {
  const cut = citation.indexOf('#')
  if (cut < 0) return { law: citation, article: null }
  return { law: citation.slice(0, cut), article: citation.slice(cut + 1) || null }
}

/** The same address with some of its query changed; null takes a parameter away. */
export function withQuery(url: string, changes: Record<string, string | null>): string {
  const [path = '/', query = ''] = url.split('?', 2)
  const params = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  const rest = params.toString()
  return rest ? `${path}?${rest}` : path
}

/** A path that keeps where somebody wants to go on to. */
export function withTo(path: string, to: string | null): string {
  return to === null ? path : `${path}?to=${encodeURIComponent(ownPath(to))}`
}
