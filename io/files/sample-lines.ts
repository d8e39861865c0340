import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

/** Writes a large text file line by line without holding it, for tests and measurements; returns its path. */
export async function writeLines(
  path: string,
  count: number,
  line: (index: number) => string | Buffer,
): Promise<string> {
  const stream = createWriteStream(path, { highWaterMark: 1024 * 1024 })
  for (let index = 0; index < count; index++) {
    if (!stream.write(line(index))) await once(stream, 'drain')
  }
  stream.end()
  await finished(stream)
  return path
}
