import type { App, Page, RecordType, Words } from '#core/app.ts'
import { caseWords, isHint } from './expected-case-words.ts'

export type WordPath = string[]

/** Every place where an app owes a word in each language; see core/words.ts for the paths. */
export function expectedWords(app: App): WordPath[] {
  const paths = [
    ['name'],
    ['tagline'],
    ...app.records.flatMap((record) => recordWords(record)),
    ...app.rules.map((rule) => ['rules', rule.id]),
    ...app.rules.flatMap((rule) => rule.then.flatMap(actionWords)),
    ...app.tables.flatMap((table) => tableWords(app, table)),
    ...app.indicators.map((indicator) => ['indicators', indicator.id]),
    ...app.pages.flatMap(pageWords),
    ...caseWords(app),
    ...app.limits.map((limit) => ['limits', limit.id]),
    ...sourcesOf(app).map((party) => ['sources', party]),
    ...Object.entries(app.dictionaries).flatMap(([name, rows]) =>
      rows.map((row) => ['dictionaries', name, row.code]),
    ),
  ]
  return [...new Map(paths.map((path) => [path.join('\u0000'), path])).values()]
}

/** The paths of all sentences a language has. */
export function givenWords(words: Words, prefix: WordPath = []): WordPath[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[...prefix, key]] : givenWords(value, [...prefix, key]),
  )
}

/** Words for the values of a field without a fixed list (units, branches of law) are welcome, not owed; so are those of a table's columns. */
export function isOpenValue(app: App, path: WordPath): boolean {
  const [part, type, values, field] = path
  if (isHint(app, path)) return true
  if (part === 'tables' && values === 'values')
    return app.tables.some(
      (one) => one.id === type && [...one.inputs, ...one.outputs].some((column) => column.id === field),
    )
  const record = app.records.find((one) => one.type === type)
  if (part !== 'records' || values !== 'values' || !record) return false
  const schema = propertiesOf(record)[field ?? '']
  return schema !== undefined && valuesOf(schema).length === 0
}

export interface FieldShape {
  type?: string
  enum?: string[]
  anyOf?: { const?: string }[]
  items?: FieldShape
}

export function propertiesOf(record: Pick<RecordType, 'schema'>): Record<string, FieldShape> {
  return record.schema.properties as Record<string, FieldShape>
}

export function valuesOf(schema: FieldShape): string[] {
  if (schema.type === 'boolean') return ['true', 'false']
  if (schema.items) return valuesOf(schema.items)
  return schema.enum ?? schema.anyOf?.flatMap((one) => one.const ?? []) ?? []
}

function recordWords(record: RecordType): WordPath[] {
  const at = ['records', record.type]
  const fields = Object.entries(propertiesOf(record))
  return [
    [...at, 'name'],
    ...fields.map(([field]) => [...at, 'fields', field]),
    ...fields.flatMap(([field, schema]) => valuesOf(schema).map((value) => [...at, 'values', field, value])),
    ...record.quality.map((rule) => ['quality', rule.code]),
  ]
}

function actionWords(action: App['rules'][number]['then'][number]): WordPath[] {
  if (action.do === 'task')
    return [
      ['tasks', action.title],
      ['roles', action.role],
    ]
  if (action.do === 'notice')
    return [
      ['notices', action.text],
      ['roles', action.to],
    ]
  if (action.do === 'emit') return [['events', action.event]]
  if (action.do === 'webhook') return [['events', action.topic]]
  if (action.do === 'mark' || action.do === 'unmark') return [['marks', action.label]]
  return action.do === 'withdraw' ? [['reasons', action.reason]] : []
}

type Table = App['tables'][number]

/** A code a table comes to needs a word wherever it has none as a mark, a source or an entry of a dictionary. */
function valueWords(app: App, table: Table): WordPath[] {
  const known = [
    ...app.rules.flatMap(({ then }) => then.flatMap(actionWords)),
    ...sourcesOf(app).map((party) => ['sources', party]),
    ...Object.entries(app.dictionaries).flatMap(([name, rows]) => rows.map(({ code }) => [name, code])),
    ...app.records.flatMap(recordWords),
  ].map((path) => path.at(-1))
  return table.outputs.flatMap(({ id }, at) =>
    table.rules
      .flatMap((row) => /^"([a-z][A-Za-z-]*)"$/.exec(row.then[at] ?? '')?.[1] ?? [])
      .filter((code) => !known.includes(code))
      .map((code) => ['tables', table.id, 'values', id, code]),
  )
}

function tableWords(app: App, table: Table): WordPath[] {
  const at = ['tables', table.id]
  return [
    [...at, 'name'],
    ...table.inputs.map((input) => [...at, 'inputs', input.id]),
    ...table.outputs.map((output) => [...at, 'outputs', output.id]),
    ...valueWords(app, table),
  ]
}

function pageWords(page: Page): WordPath[] {
  const texts = page.blocks.flatMap((block) => (block.block === 'text' ? [block.words.split('.')] : []))
  return [['pages', page.id], ...texts]
}

function sourcesOf(app: App): string[] {
  return app.records.flatMap((record) => record.sources.map((source) => source.party))
}
