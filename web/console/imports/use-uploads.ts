import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { upload } from './upload.ts'

/** One chosen file and how far it has come. */
export interface Chosen {
  id: number
  file: File
  state: 'chosen' | 'sending' | 'reading' | 'failed'
  /** The share that has been sent, 0 to 1. */
  share: number
  error: Error | null
}

/** The files the operator has chosen. One that could not be sent stays in the list, to be sent again as it is. */
export function useUploads() {
  const client = useQueryClient()
  const [chosen, setChosen] = useState<Chosen[]>([])
  const stops = useRef(new Map<number, AbortController>())
  const last = useRef(0)

  function choose(files: File[]) {
    const added = files.map(
      (file): Chosen => ({ id: ++last.current, file, state: 'chosen', share: 0, error: null }),
    )
    setChosen((old) => [...old, ...added])
  }
  function remove(id: number) {
    stops.current.get(id)?.abort()
    setChosen((old) => old.filter((one) => one.id !== id))
  }
  function change(id: number, to: Partial<Chosen>) {
    setChosen((old) => old.map((one) => (one.id === id ? { ...one, ...to } : one)))
  }
  async function sendOne({ id, file }: Chosen, as: { type: string; source: string }) {
    const stop = new AbortController()
    stops.current.set(id, stop)
    change(id, { state: 'sending', share: 0, error: null })
    const onProgress = (share: number) => change(id, { share, state: share < 1 ? 'sending' : 'reading' })
    try {
      await upload({ file, ...as, onProgress, signal: stop.signal })
      remove(id)
    } catch (error) {
      change(id, { state: 'failed', error: error as Error })
    }
    await client.invalidateQueries({ queryKey: ['/api/imports'] })
  }
  /** One after the other: two at once would only share the same line. */
  async function start(as: { type: string; source: string }) {
    for (const one of chosen.filter(({ state }) => state === 'chosen' || state === 'failed'))
      await sendOne(one, as)
  }
  return { chosen, choose, remove, start }
}
