/** Loads a page of the portal anew, also where only the place on it differs: it shows what has just been changed. */
export function goOn(href: string): void {
  const before = location.pathname + location.search
  const { pathname, search } = new URL(href, location.href)
  location.assign(href)
  if (pathname + search === before) location.reload()
}
