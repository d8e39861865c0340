/** What of a link decides where it leads. */
export type LinkLike = Pick<HTMLAnchorElement, 'href' | 'target'> & {
  hasAttribute: (name: string) => boolean
}

/** What asks the server for the document anew, because it is set there and not here. */
const SERVED = ['lang', 'theme', 'size']

/**
 * The address (path and query) of a link that an application, whose pages lie below one path, can open by itself; null for one the browser must load:
 * other sites, the portal, downloads, new windows, and a change of language or colours.
 */
export function ownHref(link: LinkLike, { origin, below }: { origin: string; below: string }): string | null {
  const url = URL.parse(link.href)
  if (!url || url.origin !== origin || !isBelow(url.pathname, below)) return null
  if (link.target !== '' || link.hasAttribute('download')) return null
  if (SERVED.some((name) => url.searchParams.has(name))) return null
  return url.pathname + url.search
}

function isBelow(path: string, below: string): boolean {
  return path === below || path.startsWith(`${below}/`)
}
