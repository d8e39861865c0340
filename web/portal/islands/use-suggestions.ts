import { useEffect, useState } from 'react'
import type { SearchView } from '#web/blocks/views/search-views.ts'

const PAUSE = 120
const MOST = 8

/** What the search finds for what is typed so far; null before the first answer. Only the latest question counts. */
export function useSuggestions(typed: string, isWanted: boolean): SearchView | null {
  const [found, setFound] = useState<SearchView | null>(null)
  const q = typed.trim()
  useEffect(() => {
    if (!isWanted || q === '') return setFound(null)
    const asked = new AbortController()
    const timer = setTimeout(() => void ask(q, asked.signal).then(setFound, () => {}), PAUSE)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [q, isWanted])
  return found
}

/** Suggestions are a courtesy: when the server cannot give them the form still searches, so null is enough. */
async function ask(q: string, signal: AbortSignal): Promise<SearchView | null> {
  const answer = await fetch(`/api/search?q=${encodeURIComponent(q)}&limit=${MOST}`, { signal })
  return answer.ok ? ((await answer.json()) as SearchView) : null
}
