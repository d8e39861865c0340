import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { apps } from '#apps/apps.ts'
import { sentence } from '#core/errors/sentence.ts'
import { loadApps } from '#core/load-apps.ts'
import { type MapFile, parseMapFile } from '#io/files/map-file.ts'
import { type ImportEnd, importFile } from '#io/import/import-file.ts'
import { drain } from '#io/log/drain.ts'
import { Refusal } from '#io/refusal.ts'
import { openHere, terminalLanguage, typedPath } from './open.ts'
import { balanceLines, ProgressLine } from './progress-line.ts'

/** `yiwang import FILE --as TYPE [--map FILE] [--source PARTY]`: 0 when the whole file came in, 1 when it could not. */
export async function importCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { as: { type: 'string' }, map: { type: 'string' }, source: { type: 'string' } },
  })
  const [file] = positionals
  if (file === undefined) return fail('yiwang import FILE --as TYPE [--map FILE] [--source PARTY]')
  const path = typedPath(file)
  if (!isFile(path)) return fail(`${path}: there is no such file.`)
  if (values.as === undefined)
    return fail(`Say what its rows are: --as TYPE, one of ${[...loadApps(apps).types.keys()].join(', ')}.`)
  const map = values.map === undefined ? undefined : readMap(values.map)
  if (map === null) return 1
  return await run({ path, file: basename(path), type: values.as, source: values.source ?? 'import', map })
}

async function run(request: {
  path: string
  file: string
  type: string
  source: string
  map?: MapFile
}): Promise<number> {
  const system = await openHere((line) => console.log(line))
  const line = new ProgressLine()
  try {
    const end = await importFile(system, { ...request, onProgress: (progress) => line.show(progress) })
    line.end()
    await drain(system, (waiting) => line.showWaiting(waiting))
    line.end()
    return report(end)
  } catch (error) {
    line.end()
    if (!(error instanceof Refusal)) throw error
    return fail(sentence({ code: error.code, params: error.params }, terminalLanguage()))
  } finally {
    await system.close()
  }
}

function report(end: ImportEnd): number {
  for (const line of balanceLines(end)) console.log(line)
  if (end.unmapped.length > 0)
    console.log(`Columns no field is known for (kept, sealed): ${end.unmapped.join(', ')}`)
  if (!end.fault) return 0
  return fail(sentence(end.fault, terminalLanguage()))
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function readMap(path: string): MapFile | null {
  if (!isFile(typedPath(path))) {
    console.error(`${typedPath(path)}: there is no such file.`)
    return null
  }
  const read = parseMapFile(readFileSync(typedPath(path), 'utf8'))
  if (read.map) return read.map
  for (const fault of read.faults) console.error(sentence(fault, terminalLanguage()))
  return null
}

function fail(message: string): number {
  console.error(message)
  return 1
}
