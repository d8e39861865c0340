import { plainTitle, titleForms } from './column-title.ts'
import { type FileFault, fileFault } from './file-faults.ts'
import type { MapFile } from './map-file.ts'

export type MappingSpec = {
  /** What a column may be called (title, code or alias) and the field it then is. */
  columns: Record<string, string>
}

export type MappedColumn = {
  /** 0-based place in the header. */
  index: number
  /** The title as the file has it: the key of the row's values. */
  title: string
  field: string
  /** The unit named by the map file or in brackets behind the title, such as `万元`; not checked here. */
  unit?: string
}

export type ColumnMapping = {
  columns: MappedColumn[]
  /** Fields the map file fills with one value for every row. */
  constants: Record<string, unknown>
  /** Titles no field is known for, or only one that the map file takes from elsewhere. */
  unmapped: string[]
  /**
   * Titles that could be several fields, or several titles for one field. None of them is mapped: a map file
   * must decide.
   */
  ambiguous: { titles: string[]; fields: string[] }[]
  /** What is wrong with the map file against this header. */
  faults: FileFault[]
}

/**
 * Finds the field of every column. The map file comes first and is taken at its word; the other columns are found
 * by title. Of the forms of a title the most exact one that is known decides, so `罚款金额（万元）` may be a name
 * of its own beside `罚款金额`.
 */
export function mapColumns(header: readonly string[], spec: MappingSpec, mapFile?: MapFile): ColumnMapping {
  const constants = mapFile?.constants ?? {}
  const chosen = chooseByFile(header, mapFile)
  const given = new Set([...chosen.columns.map(({ field }) => field), ...Object.keys(constants)])
  const known = namesOf(spec)
  const guesses = header.flatMap((title, index) => {
    const isChosen = chosen.columns.some((column) => column.index === index)
    return isChosen ? [] : [withoutGiven(guess({ title, index }, known), given)]
  })
  const { columns, ambiguous } = settle(guesses)
  const unmapped = guesses.filter(({ fields }) => fields.length === 0).map(({ title }) => title)
  return {
    columns: [...chosen.columns, ...columns].sort((a, b) => a.index - b.index),
    constants,
    unmapped,
    ambiguous,
    faults: [...chosen.faults, ...unknownFields(mapFile, spec)],
  }
}

type Guess = { index: number; title: string; fields: string[]; unit?: string }

function namesOf({ columns }: MappingSpec): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const [name, field] of Object.entries(columns)) {
    const plain = plainTitle(name)
    names.set(plain, (names.get(plain) ?? new Set()).add(field))
  }
  return names
}

function guess({ title, index }: { title: string; index: number }, known: Map<string, Set<string>>): Guess {
  const { forms, note } = titleForms(title)
  const form = forms.find((candidate) => known.has(candidate))
  const fields = form === undefined ? [] : [...known.get(form)!]
  return note === undefined || note === form ? { index, title, fields } : { index, title, fields, unit: note }
}

/** A field the map file gives is decided: another column that could be it is none. */
function withoutGiven(found: Guess, given: Set<string>): Guess {
  return { ...found, fields: found.fields.filter((field) => !given.has(field)) }
}

/** Only one column for one field counts. */
function settle(guesses: Guess[]): Pick<ColumnMapping, 'columns' | 'ambiguous'> {
  const columns: MappedColumn[] = []
  const ambiguous = guesses
    .filter(({ fields }) => fields.length > 1)
    .map(({ title, fields }) => ({ titles: [title], fields }))
  const single = guesses.filter(({ fields }) => fields.length === 1)
  for (const [field, candidates] of Map.groupBy(single, ({ fields }) => fields[0]!)) {
    const titles = candidates.map(({ title }) => title)
    if (candidates.length > 1) ambiguous.push({ titles, fields: [field] })
    else columns.push(mapped(candidates[0]!, field))
  }
  return { columns, ambiguous }
}

function mapped({ index, title, unit }: Guess, field: string): MappedColumn {
  return unit === undefined ? { index, title, field } : { index, title, field, unit }
}

function chooseByFile(
  header: readonly string[],
  mapFile: MapFile | undefined,
): Pick<ColumnMapping, 'columns' | 'faults'> {
  const columns: MappedColumn[] = []
  const faults: FileFault[] = []
  for (const [name, choice] of Object.entries(mapFile?.columns ?? {})) {
    const index = findTitle(header, name)
    const { field, unit } = typeof choice === 'string' ? { field: choice, unit: undefined } : choice
    if (index === -1) faults.push(fileFault('map-column-absent', { column: name }))
    else if (columns.some((column) => column.field === field)) {
      faults.push(fileFault('map-field-twice', { field }))
    } else {
      const title = header[index]!
      columns.push(mapped({ index, title, fields: [field], unit: unit ?? titleForms(title).note }, field))
    }
  }
  return { columns, faults }
}

/** The title exactly, or the one that differs only in spaces, width of letters or case. */
function findTitle(header: readonly string[], name: string): number {
  const exact = header.indexOf(name)
  if (exact !== -1) return exact
  const plain = plainTitle(name)
  return header.findIndex((title) => plainTitle(title) === plain)
}

function unknownFields(mapFile: MapFile | undefined, { columns }: MappingSpec): FileFault[] {
  const fields = new Set(Object.values(columns))
  const chosen = Object.entries(mapFile?.columns ?? {}).map(([name, choice]): [string, string] => [
    `columns.${name}`,
    typeof choice === 'string' ? choice : choice.field,
  ])
  const constant = Object.keys(mapFile?.constants ?? {}).map((field): [string, string] => [
    `constants.${field}`,
    field,
  ])
  return [...chosen, ...constant]
    .filter(([, field]) => !fields.has(field))
    .map(([path, field]) => fileFault('map-field-unknown', { path, field }))
}
