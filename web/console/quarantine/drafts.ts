import { useSyncExternalStore } from 'react'

/** What has been typed for one row and not been taken yet: the text by key. */
export type Draft = Readonly<Record<string, string>>

const EMPTY: Draft = {}
const drafts = new Map<string, Draft>()
const listeners = new Set<() => void>()

/**
 * What the operator has typed for a row. Drafts live as long as the page: another row, another screen or a refusal takes
 * nothing away, and the browser asks before the page itself is left. They are never written to the device, because rows
 * hold personal numbers.
 */
export function useDraft(row: string) {
  const draft = useSyncExternalStore(subscribe, () => drafts.get(row) ?? EMPTY)
  return {
    draft,
    type: (key: string, text: string) => keep(row, { ...(drafts.get(row) ?? EMPTY), [key]: text }),
    forget: () => keep(row, null),
  }
}

function keep(row: string, draft: Draft | null): void {
  if (draft === null) drafts.delete(row)
  else drafts.set(row, draft)
  if (drafts.size > 0) addEventListener('beforeunload', askFirst)
  else removeEventListener('beforeunload', askFirst)
  for (const listener of listeners) listener()
}

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
