import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import {
  type GeneratedPenalty,
  generatePenalties,
  type PenaltyOptions,
  penaltyColumns,
} from '#sample/penalties.ts'

/** The days the generated decisions fall on: long enough past to be the same in every run. */
const days = { from: '2019-07-01', to: '2026-03-31' }

/** The rows of a generated file: 2 % planted faults and 3 % repeats, unless asked otherwise. */
export function penalties(count: number, more: Partial<PenaltyOptions> = {}): Generator<GeneratedPenalty> {
  return generatePenalties({ seed: 20260401, count, ...days, ...more })
}

/** Bodies of `POST /api/events` in batch mode, each with `size` sound penalties. */
export function penaltyBatches(count: number, { size, seed }: { size: number; seed: number }): string[] {
  const bodies: string[] = []
  const batch: string[] = []
  let at = 0
  for (const { row } of penalties(count, { faultRate: 0, repeatRate: 0, seed })) {
    batch.push(envelope(row, `${seed}-${at++}`))
    if (batch.length === size) bodies.push(`[${batch.splice(0).join(',')}]`)
  }
  return batch.length > 0 ? [...bodies, `[${batch.join(',')}]`] : bodies
}

function envelope(data: Record<string, string>, id: string): string {
  const filled = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== ''))
  return JSON.stringify({ specversion: '1.0', id, source: 'bench', type: 'credit.penalty', data: filled })
}

/** Writes a file of penalties as a department exports it. */
export async function writePenaltyFile(path: string, count: number): Promise<void> {
  const file = createWriteStream(path, { highWaterMark: 1 << 20 })
  file.write(`${penaltyColumns.map(quoted).join(',')}\n`)
  for (const { row } of penalties(count)) {
    const line = penaltyColumns.map((column) => quoted(row[column])).join(',')
    if (!file.write(`${line}\n`)) await once(file, 'drain')
  }
  file.end()
  await finished(file)
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
