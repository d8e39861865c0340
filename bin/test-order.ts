import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How long each file took when it was run last, in seconds. */
export type Seconds = Readonly<Record<string, number>>

const kept = join(import.meta.dirname, '..', 'node_modules', '.cache', 'test-seconds.json')

export function readSeconds(): Seconds {
  try {
    return JSON.parse(readFileSync(kept, 'utf8')) as Seconds
  } catch {
    return {}
  }
}

/** Adds what was measured now; what it is of a file that was not run stays as it was. */
export function keepSeconds(measured: Seconds): void {
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, JSON.stringify({ ...readSeconds(), ...measured }, null, 1))
}

/** The longest first, so that none of them is begun when the others are over: of those that were never run, those with a browser. */
export function longestFirst(files: readonly string[], seconds: Seconds): string[] {
  const weight = (file: string) => seconds[file] ?? (file.endsWith('.browser.test.ts') ? 60 : 5)
  return files.toSorted((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
}

/** The files that took longest, a line for each. */
export function slowest(seconds: Seconds, most = 10): string {
  const files = Object.entries(seconds).sort((a, b) => b[1] - a[1])
  const all = files.reduce((sum, [, one]) => sum + one, 0)
  const lines = files.slice(0, most).map(([file, one]) => `${one.toFixed(1).padStart(8)} s  ${file}`)
  return [`${all.toFixed(0).padStart(6)}   s  in ${files.length} files, the longest:`, ...lines].join('\n')
}
