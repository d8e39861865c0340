import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

/** Where figures were measured; without it they mean nothing. */
export interface Machine {
  cores: number
  processor: string
  memoryGib: number
  system: string
  node: string
  postgres: string
  version: string
  /** Load average at the start: above the number of cores the figures say little. */
  load: number
}

export function describeMachine(postgres: string): Machine {
  const [first] = cpus()
  const manifest = readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8')
  return {
    cores: cpus().length,
    processor: first?.model ?? 'unknown',
    memoryGib: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    postgres,
    version: (JSON.parse(manifest) as { version: string }).version,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  }
}
