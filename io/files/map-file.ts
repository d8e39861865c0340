import { type FileFault, fileFault } from './file-faults.ts'

/** How the columns of one kind of file are to be read: `yiwang import FILE --map MAPFILE`. */
export type MapFile = {
  /** File title to field, or to a field with the unit its numbers have in the file. */
  columns: Record<string, string | { field: string; unit?: string }>
  /** Fields that have the same value in every row. */
  constants: Record<string, unknown>
  encoding?: string
  sheet?: string
}

const keys = ['columns', 'constants', 'encoding', 'sheet']

/** Reads the JSON text of a map file. All faults are told at once, each with the path of the place. */
export function parseMapFile(
  text: string,
): { map: MapFile; faults: [] } | { map?: undefined; faults: FileFault[] } {
  const parsed = parseJson(text)
  if ('fault' in parsed) return { faults: [parsed.fault] }
  const { value } = parsed
  if (!isObject(value)) return { faults: [fileFault('map-not-an-object', { path: '' })] }
  const faults = [...unknownKeys(value, keys, ''), ...columnFaults(value.columns), ...optionFaults(value)]
  if (faults.length > 0) return { faults }
  const { columns = {}, constants = {}, ...rest } = value as Partial<MapFile>
  return { map: { ...rest, columns, constants }, faults: [] }
}

function parseJson(text: string): { value: unknown } | { fault: FileFault } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) }
  } catch (error) {
    return { fault: fileFault('map-syntax', { detail: (error as Error).message.slice(0, 200) }) }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknownKeys(value: Record<string, unknown>, known: string[], prefix: string): FileFault[] {
  const unknown = Object.keys(value).filter((key) => !known.includes(key))
  return unknown.map((key) => fileFault('map-unknown-key', { path: prefix + key }))
}

function optionFaults({ constants, encoding, sheet }: Record<string, unknown>): FileFault[] {
  const faults: FileFault[] = []
  if (constants !== undefined && !isObject(constants)) {
    faults.push(fileFault('map-not-an-object', { path: 'constants' }))
  }
  if (!isOptionalText(encoding)) faults.push(fileFault('map-not-text', { path: 'encoding' }))
  if (!isOptionalText(sheet)) faults.push(fileFault('map-not-text', { path: 'sheet' }))
  return faults
}

function columnFaults(columns: unknown): FileFault[] {
  if (columns === undefined) return []
  if (!isObject(columns)) return [fileFault('map-not-an-object', { path: 'columns' })]
  return Object.entries(columns).flatMap(([name, choice]) => choiceFaults(choice, `columns.${name}`))
}

function choiceFaults(choice: unknown, path: string): FileFault[] {
  if (typeof choice === 'string') return choice === '' ? [fileFault('map-field-missing', { path })] : []
  if (!isObject(choice)) return [fileFault('map-not-text', { path })]
  const faults = unknownKeys(choice, ['field', 'unit'], `${path}.`)
  if (choice.field === undefined || choice.field === '') faults.push(fileFault('map-field-missing', { path }))
  else if (typeof choice.field !== 'string') faults.push(fileFault('map-not-text', { path: `${path}.field` }))
  if (!isOptionalText(choice.unit)) faults.push(fileFault('map-not-text', { path: `${path}.unit` }))
  return faults
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}
