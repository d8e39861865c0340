import { useEffect, useRef, useState } from 'react'
import type { LiveItem } from '#web/blocks/views/loop-views.ts'
import { withNewest } from './newest.ts'

interface Feed {
  items: LiveItem[]
  /** What has come while the reader held the list still. */
  held: number
  isOpen: boolean
}

/** An import of many thousand rows sends as many events: the list is drawn anew this often at most, in milliseconds. */
const DRAW_EVERY = 300

/**
 * Follows every event as it happens, the latest first. The browser reconnects by itself and tells the server the place
 * it had reached. While held nothing moves; what came meanwhile is counted and shown afterwards.
 */
export function useFeed(url: string, { most, isHeld }: { most: number; isHeld: boolean }): Feed {
  const [feed, setFeed] = useState<Feed>({ items: [], held: 0, isOpen: false })
  const came = useRef({ items: [] as LiveItem[], count: 0 })
  const held = useRef(isHeld)
  held.current = isHeld
  useEffect(() => {
    const source = new EventSource(url)
    source.onopen = () => setFeed((old) => ({ ...old, isOpen: true }))
    source.onerror = () => setFeed((old) => ({ ...old, isOpen: false }))
    source.addEventListener('item', (event) => {
      const { items, count } = came.current
      const item = JSON.parse(event.data) as LiveItem
      came.current = { items: [item, ...items].slice(0, most), count: count + 1 }
    })
    const drawing = setInterval(draw, DRAW_EVERY)
    return () => {
      clearInterval(drawing)
      source.close()
    }

    function draw() {
      const { items, count } = came.current
      if (held.current) return setFeed((old) => (old.held === count ? old : { ...old, held: count }))
      if (count === 0) return setFeed((old) => (old.held === 0 ? old : { ...old, held: 0 }))
      came.current = { items: [], count: 0 }
      setFeed((old) => ({ isOpen: true, held: 0, items: withNewest(old.items, items, most) }))
    }
  }, [url, most])
  return feed
}
