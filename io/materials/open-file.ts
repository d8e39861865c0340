import { Readable } from 'node:stream'
import { readChunk, type SealedFile } from '../postgres/files.ts'
import type { System } from '../system.ts'
import { unsealChunk } from './file-sealer.ts'

/** The content of a kept file, opened piece by piece as it is read. One that lost a piece breaks off instead of ending. */
export function openFile(system: System, file: SealedFile): Readable {
  return Readable.from(contentOf(system, file), { objectMode: false })
}

async function* contentOf({ pool, keys }: System, file: SealedFile): AsyncGenerator<Buffer> {
  const key = Buffer.from(await keys.unseal(file.sealedKey), 'hex')
  let left = file.bytes
  for (let no = 0; left > 0; no++) {
    const body = await readChunk(pool, file.id, no)
    if (body === null) throw new Error(`The file ${file.id} has lost its piece ${no}.`)
    const bytes = unsealChunk(file.suite, key, { no, body })
    left -= bytes.length
    yield bytes
  }
}
