import { useCallback, useEffect, useRef, useState } from 'react'
import { keep, send } from '#web/blocks/ask.ts'

const SAVE_AFTER_MS = 800
/** After how long saving is tried again, the longer the oftener it has failed. */
const AGAIN_AFTER_MS = [2000, 5000, 15_000, 60_000]

/** How it stands with what was typed last. */
export type Saving = 'saved' | 'under-way' | 'failed'

/**
 * Keeps what is typed: a moment after the last key, at once when the page is left, and again until it has worked. `savedAt` is the
 * instant of the last time it has.
 */
export function useDraft(item: string, draft: object, before: string | null) {
  const path = `/api/my/drafts/${encodeURIComponent(item)}`
  const text = JSON.stringify(draft)
  const { typed, kept, isOver } = useKept(text)
  const [savedAt, setSavedAt] = useState(before)
  const [failed, setFailed] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const saveNow = useCallback(async (): Promise<boolean> => {
    const sent = typed.current
    if (isOver.current || sent === kept.current) return true
    setBusy(true)
    try {
      setSavedAt((await keep<{ savedAt: string }>(path, sent)).savedAt)
      kept.current = sent
      setFailed(0)
    } catch {
      setFailed((times) => times + 1)
    }
    setBusy(false)
    return kept.current === sent
  }, [path, typed, kept, isOver])
  useSaving({ text, failed, isSaved: text === kept.current }, saveNow)
  const saving: Saving = failed > 0 ? 'failed' : isBusy || text !== kept.current ? 'under-way' : 'saved'
  return { savedAt, saving, saveNow, drop: () => dropDraft(path, isOver) }
}

/** What is typed now, what of it the server has, and whether it is no draft any more. */
function useKept(text: string) {
  const typed = useRef(text)
  typed.current = text
  return { typed, kept: useRef(text), isOver: useRef(false) }
}

/** Nothing is saved any more: the application was sent. A draft that could not be taken away is there to be thrown away by hand. */
async function dropDraft(path: string, isOver: { current: boolean }): Promise<void> {
  isOver.current = true
  await send('DELETE', path).catch(() => {})
}

/** When it is saved: after typing, after a failure, when the network is back, when the page is hidden or left. */
function useSaving(
  { text, failed, isSaved }: { text: string; failed: number; isSaved: boolean },
  save: () => Promise<boolean>,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key puts saving off anew.
  useEffect(() => {
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [text, save])
  useEffect(() => {
    if (failed === 0) return
    const again = AGAIN_AFTER_MS[Math.min(failed, AGAIN_AFTER_MS.length) - 1]!
    const timer = setTimeout(() => void save(), again)
    return () => clearTimeout(timer)
  }, [failed, save])
  useEffect(() => {
    const now = () => void save()
    const hidden = () => document.visibilityState === 'hidden' && now()
    window.addEventListener('online', now)
    window.addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      window.removeEventListener('online', now)
      window.removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [save])
  useWarning(failed > 0 && !isSaved)
}

/** The browser asks before it leaves what could not be saved. */
function useWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isOn])
}
