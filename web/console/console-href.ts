/** What of a link decides where it leads. */
export type LinkLike = Pick<HTMLAnchorElement, 'href' | 'target'> & {
  hasAttribute: (name: string) => boolean
}

/** What asks the server for the document anew, because it is set there and not here. */
const SERVED = ['lang', 'theme', 'size']

/**
 * The address (path and query) of a link that the console can open by itself; null for one the browser must load:
 * other sites, the portal, downloads, new windows, and a change of language or colours.
 */
export function consoleHref(link: LinkLike, origin: string): string | null {
  const url = URL.parse(link.href)
  if (!url || url.origin !== origin || !/^\/console(\/|$)/.test(url.pathname)) return null
  if (link.target !== '' || link.hasAttribute('download')) return null
  if (SERVED.some((name) => url.searchParams.has(name))) return null
  return url.pathname + url.search
}
