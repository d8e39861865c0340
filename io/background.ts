import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Part } from './works.ts'

/** What a thread of the background is told when it starts. */
export interface BackgroundSetting {
  part: Part
  dataDir: string
  databaseUrl: string
  division: string
  /** Whether the clock of a sample city counts. */
  isSample: boolean
}

export interface Background {
  /** Resolves when the step that is under way has been kept or undone. */
  stop: () => Promise<void>
}

/** What the thread says once it works, and what ends it. */
export const WORKING = 'working'
export const STOP = 'stop'

/**
 * Starts a part of what works behind the log in a thread of its own; rejects where it cannot. What is asked at the door is then
 * answered while a step computes. `onEnd` is told why, should it end unasked: nothing else would take its place.
 */
export async function startBackground(
  file: URL,
  setting: BackgroundSetting,
  onEnd: (error: Error) => void,
): Promise<Background> {
  const thread = new Worker(file, { workerData: setting, resourceLimits: { maxYoungGenerationSizeMb: 24 } })
  await once(thread, 'message')
  let isStopping = false
  thread.on('error', onEnd)
  thread.on('exit', () => {
    if (!isStopping) onEnd(new Error(`What works on the ${setting.part} has ended.`))
  })
  const stop = async () => {
    isStopping = true
    thread.postMessage(STOP)
    await once(thread, 'exit')
  }
  return { stop }
}
