import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'

interface Sent<Answer> {
  method: 'POST' | 'DELETE'
  path: string
  body?: unknown
  /** What follows once it is taken; the form stays busy until it has happened. */
  then?: (answer: Answer) => unknown
}

/** Sends forms of a page, one at a time, and keeps why the last one was not taken. */
export function useSend() {
  const [error, setError] = useState<Error | null>(null)
  const [isBusy, setBusy] = useState(false)
  async function run<Answer>({ method, path, body, then }: Sent<Answer>): Promise<void> {
    setBusy(true)
    setError(null)
    try {
      await then?.(await send<Answer>(method, path, body))
    } catch (fault) {
      setError(fault instanceof Error ? fault : new Error(String(fault)))
    } finally {
      setBusy(false)
    }
  }
  return { error, isBusy, run, clear: () => setError(null) }
}
