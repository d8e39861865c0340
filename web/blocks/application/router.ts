import { useMemo, useSyncExternalStore } from 'react'
import { ownHref } from './own-href.ts'

/** Where the reader is: the path without a slash at its end, and the query. */
export interface Place {
  path: string
  query: URLSearchParams
  /** Path and query, as it stands in the address. */
  href: string
}

const listeners = new Set<() => void>()

export function usePlace(): Place {
  const href = useSyncExternalStore(subscribe, address)
  return useMemo(() => {
    const [path = '', query = ''] = href.split('?', 2)
    return { path: path.replace(/\/+$/, ''), query: new URLSearchParams(query), href }
  }, [href])
}

/** Goes to a page of the application. The back button comes back; `replace` leaves no trace of the page that was left. */
export function go(href: string, { replace = false } = {}): void {
  const before = location.pathname
  history[replace ? 'replaceState' : 'pushState'](null, '', href)
  tell()
  if (location.pathname === before) return
  scrollTo(0, 0)
  document.getElementById('main')?.focus({ preventScroll: true })
}

/** Lets links between pages of the application, all of them below one path, change the page in place. Returns what takes it back. */
export function followLinks(below: string): () => void {
  const onClick = (event: MouseEvent) => follow(event, below)
  document.addEventListener('click', onClick)
  addEventListener('popstate', tell)
  return () => {
    document.removeEventListener('click', onClick)
    removeEventListener('popstate', tell)
  }
}

function follow(event: MouseEvent, below: string): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const link = (event.target as Element).closest?.('a')
  if (!isPlain || event.defaultPrevented || !link) return
  const href = ownHref(link, { origin: location.origin, below })
  if (href === null) return
  event.preventDefault()
  if (href !== address()) go(href)
}

function address(): string {
  return location.pathname + location.search
}

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
