import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { FileFault } from './file-faults.ts'
import type { FileShape, RawRow } from './raw-row.ts'
import { type ReadOptions, readRows } from './read-rows.ts'

export type WholeFile = {
  rows: RawRow[]
  file: FileShape
  blankRows: number
  bytesRead: number
  fault?: FileFault
}

/** Runs a test with a folder of its own, which is gone afterwards. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'yiwang-test-'))
  try {
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes a file of that name, reads all of it and removes it. */
export function readSample(name: string, data: string | Buffer, options?: ReadOptions): Promise<WholeFile> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), data)
    return readAll(join(folder, name), options)
  })
}

/** All batches as one; for small files only. */
export async function readAll(input: string | Readable, options?: ReadOptions): Promise<WholeFile> {
  const rows: RawRow[] = []
  let whole: Omit<WholeFile, 'rows'> | undefined
  for await (const batch of readRows(input, options)) {
    rows.push(...batch.rows)
    whole = batch
  }
  if (!whole) throw new Error('There was no batch')
  const { file, blankRows, bytesRead, fault } = whole
  return { rows, file, blankRows, bytesRead, ...(fault && { fault }) }
}

/** The values of the rows, and the codes of their faults. */
export function valuesOf({ rows }: WholeFile): unknown[] {
  return rows.map(({ values }) => values)
}

export function faultsOf({ rows }: WholeFile): (string | undefined)[] {
  return rows.map(({ fault }) => fault?.code)
}
