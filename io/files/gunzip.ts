import { once } from 'node:events'
import { createGunzip, type Gunzip } from 'node:zlib'
import { type FileFault, fileFault } from './file-faults.ts'

/**
 * Gzip expands at most about 1000 times, so a piece of this size can never fill the memory; and when damage is met,
 * zlib gives nothing of the piece it is in.
 */
const pieceBytes = 16 * 1024

/**
 * Unpacks gzip (also several members in a row). What stands before a break is given, all of it before a cut and
 * all but the last piece before damage: a stream in a pipeline throws away its buffered output when it fails, so
 * the pieces are written one by one and their output is collected before the next. A break ends the generator
 * and is told to `fail`.
 */
export async function* gunzip(
  chunks: AsyncIterable<Buffer>,
  fail: (fault: FileFault) => void,
): AsyncGenerator<Buffer> {
  const engine = createGunzip({ chunkSize: 256 * 1024 })
  const output: Buffer[] = []
  const broken = watch(engine, output)
  await once(engine, 'resume')
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += pieceBytes) {
        const error = await Promise.race([broken, write(engine, chunk.subarray(at, at + pieceBytes))])
        yield* output.splice(0)
        if (error) return fail(gzipFault(error))
      }
    }
    const error = await Promise.race([broken, end(engine)])
    yield* output.splice(0)
    if (error) fail(gzipFault(error))
  } finally {
    engine.destroy()
  }
}

function watch(engine: Gunzip, output: Buffer[]): Promise<Error> {
  engine.on('data', (data: Buffer) => output.push(data))
  return new Promise((resolve) => engine.once('error', resolve))
}

function write(engine: Gunzip, piece: Buffer): Promise<Error | null | undefined> {
  return new Promise((resolve) => engine.write(piece, resolve))
}

function end(engine: Gunzip): Promise<Error | undefined> {
  return new Promise((resolve) => {
    engine.once('end', () => resolve(undefined))
    engine.end()
  })
}

function gzipFault(error: Error): FileFault {
  const code = (error as NodeJS.ErrnoException).code
  return fileFault(code === 'Z_BUF_ERROR' ? 'gzip-truncated' : 'gzip-damaged')
}
