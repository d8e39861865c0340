import { useEffect, useRef, useState } from 'react'
import type { LiveItem } from './views/loop-views.ts'

interface LiveState {
  items: LiveItem[]
  isOpen: boolean
}

/**
 * Follows a stream of server-sent items; keeps the newest `most`, each once. The browser reconnects by itself and
 * tells the server the last id it saw, so nothing is missed. While paused nothing moves under the reader's eyes.
 */
export function useLive(
  url: string,
  { first, most, isPaused }: { first: LiveItem[]; most: number; isPaused: boolean },
) {
  const [state, setState] = useState<LiveState>({ items: first, isOpen: false })
  const paused = useRef(isPaused)
  paused.current = isPaused
  useEffect(() => {
    const source = new EventSource(url)
    source.onopen = () => setState((old) => ({ ...old, isOpen: true }))
    source.onerror = () => setState((old) => ({ ...old, isOpen: false }))
    source.addEventListener('item', (event) => {
      if (paused.current) return
      const item = JSON.parse(event.data) as LiveItem
      setState((old) => ({ isOpen: true, items: withItem(old.items, item, most) }))
    })
    return () => source.close()
  }, [url, most])
  return state
}

function withItem(items: LiveItem[], item: LiveItem, most: number): LiveItem[] {
  if (items.some((one) => one.ref === item.ref)) return items
  return [item, ...items].slice(0, most)
}
