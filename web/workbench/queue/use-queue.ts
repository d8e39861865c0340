import { usePages } from '#web/blocks/application/use-pages.ts'
import { withQuery } from '#web/blocks/links.ts'
import type { QueueView } from '../views.ts'

/** What part of the queue is asked for; each stands in the address, so that a view can be kept and sent on. */
export type Shown = 'open' | 'mine' | 'red' | 'escalated' | 'waiting'

const ASKED: Record<Shown, Record<string, string>> = {
  open: {},
  mine: { mine: '1' },
  red: { light: 'red' },
  escalated: { escalated: '1' },
  waiting: { waiting: '1' },
}

/** A department's queue page by page, asked again every twenty seconds. */
export function useQueue(shown: Shown, item: string | null) {
  const path = withQuery('/api/queue', { ...ASKED[shown], ...(item === null ? {} : { item }) })
  return usePages<QueueView>(path, { every: 20_000 })
}

export function readShown(value: string | null): Shown {
  return value !== null && Object.hasOwn(ASKED, value) ? (value as Shown) : 'open'
}
