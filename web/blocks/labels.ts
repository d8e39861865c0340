import type { RecordType } from '#core/app.ts'
import { type Language, type Words, wordAt } from '#core/words.ts'
import { caseEventWords } from './case-event-words.ts'
import type { AppView } from './views/app-view.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

/** How a field is to be shown, read from its schema. */
export interface FieldShape {
  type: string | null
  format: string | null
  isMoney: boolean
  isLong: boolean
  /** The language a text is written in, where a record holds one for each: read in the other it is left out. */
  language: string | null
  /** The field that says the same in the other language. */
  translates: string | null
}

/** Finds the words of what the apps declare. What has no word comes back as its code, so nothing vanishes. */
export interface Labels {
  app: (app: string) => string
  tagline: (app: string) => string | null
  record: (type: string) => string
  field: (type: string, field: string) => string
  value: (type: string, field: string, value: string) => string
  shape: (type: string, field: string) => FieldShape
  declared: (type: string) => RecordType | null
  source: (party: string) => string
  mark: (label: string) => string
  reason: (reason: string) => string
  /** A type of event: a record's by the record's name, one that rules raise by the word its app has for it, a case's by its step. */
  event: (type: string) => string
  rule: (app: string, rule: string) => string
  /** A value in a column of a decision table: its own word, else that of a field or a mark of the same name. */
  cell: (table: { app: string; id: string }, column: string, value: string) => string
  indicator: (indicator: string) => string
  /** A member of an indicator's dimension, by the words of the field it comes from. */
  dimension: (indicator: string, dimension: string, member: string) => string
  page: (app: string, page: string) => string
  at: (app: string, path: string[]) => string | null
}

export function createLabels(apps: AppView[], language: Language): Labels {
  const byId = new Map(apps.map((app) => [app.id, app]))
  const byType = new Map(apps.flatMap((app) => app.records.map((record) => [record.type, { app, record }])))

  function at(app: string, path: string[]) {
    const found = byId.get(app)
    return (found ? wordAt(found.words[language], path) : null) ?? wordAt(ownWords(language), path)
  }
  function ofType(type: string, path: string[]) {
    const found = byType.get(type)
    return found ? wordAt(found.app.words[language], ['records', type, ...path]) : null
  }
  const { begun } = (language === 'zh' ? zh : en).cases
  const told = caseEventWords(apps, { at, begun })
  /** A form goes by its app and its id, as a record type goes by its own. */
  function ofForm(id: string, path: string[]) {
    const [app, form] = splitId(id)
    return at(app, ['forms', form, ...path])
  }
  function anywhere(path: string[]) {
    for (const app of apps) {
      const word = wordAt(app.words[language], path)
      if (word !== null) return word
    }
    return wordAt(ownWords(language), path)
  }

  /** What every app calls the same: an item by its name, a department by its own, a type of record. */
  function shared(field: string, value: string) {
    if (field === 'aboutType') return ofType(value, ['name'])
    if (['item', 'checkedItem', 'ratedItem'].includes(field)) return anywhere(['items', value, 'name'])
    return ['department', 'responsible'].includes(field) ? anywhere(['sources', value]) : null
  }

  function qualified(shelf: string, id: string) {
    const [app, local] = splitId(id)
    return at(app, [shelf, local]) ?? id
  }
  /** What the loop itself raises comes from a rule: `rules/<app>.<rule>`. */
  function sourceWord(source: string) {
    if (source.startsWith('rules/')) return qualified('rules', source.slice('rules/'.length))
    const platform: Record<string, string> = (language === 'zh' ? zh : en).sources
    return anywhere(['sources', source]) ?? platform[source] ?? source
  }

  return {
    at,
    app: (app) => at(app, ['name']) ?? app,
    tagline: (app) => at(app, ['tagline']),
    record: (type) => ofType(type, ['name']) ?? ofForm(type, ['name']) ?? type,
    field: (type, field) => ofType(type, ['fields', field]) ?? ofForm(type, ['fields', field]) ?? field,
    value: (type, field, value) => ofType(type, ['values', field, value]) ?? shared(field, value) ?? value,
    shape: (type, field) => shapeOf(byType.get(type)?.record, field),
    declared: (type) => byType.get(type)?.record ?? null,
    source: (party) => sourceWord(party),
    mark: (label) => anywhere(['marks', label]) ?? label,
    reason: (reason) => anywhere(['reasons', reason]) ?? reason,
    event: (type) =>
      ofType(type, ['name']) ?? at(splitId(type)[0], ['events', type]) ?? told.get(type) ?? type,
    rule: (app, rule) => at(app, ['rules', localId(app, rule)]) ?? rule,
    cell: (table, column, value) => cellWord(byId.get(table.app), { table: table.id, column, value, at }),
    indicator: (indicator) => qualified('indicators', indicator),
    dimension: (indicator, dimension, member) => {
      const [app, id] = splitId(indicator)
      const on = byId.get(app)?.indicators.find((one) => one.id === id)?.on
      const { comma, cell } = language === 'zh' ? zh : en
      const word = (value: string) =>
        (on && ofType(on, ['values', dimension, value])) ?? shared(dimension, value) ?? value
      if (member === '') return cell.empty
      return member.split(',').map(word).join(comma)
    },
    page: (app, page) => at(app, ['pages', page]) ?? page,
  }
}

/** What the platform marks and asks for by itself, and of whom, under the paths an app would use. */
function ownWords(language: Language): Words {
  return (language === 'zh' ? zh : en).platform
}

/** Splits `<app>.<id>`; an id that names no app stays whole. */
function splitId(id: string): [app: string, local: string] {
  const cut = id.indexOf('.')
  return cut < 0 ? ['', id] : [id.slice(0, cut), id.slice(cut + 1)]
}

function localId(app: string, id: string): string {
  return id.startsWith(`${app}.`) ? id.slice(app.length + 1) : id
}

interface CellQuery {
  table: string
  column: string
  value: string
  at: Labels['at']
}

function cellWord(app: AppView | undefined, { table, column, value, at }: CellQuery): string {
  if (!app) return value
  const ofDictionaries = Object.keys(app.dictionaries).map((name) => ['dictionaries', name, value])
  const ofFields = app.records.map((record) => ['records', record.type, 'values', column, value])
  const paths = [
    ['tables', table, 'values', column, value],
    ...ofFields,
    ['marks', value],
    ['sources', value],
    ...ofDictionaries,
  ]
  for (const path of paths) {
    const word = at(app.id, path)
    if (word !== null) return word
  }
  return value
}

/** Whether a value has a word of its own in the reader's language; otherwise it is shown as given, in Chinese. */
export function hasWord(labels: Labels, type: string, field: string, value: string): boolean {
  return labels.value(type, field, value) !== value
}

function shapeOf(record: RecordType | undefined, field: string): FieldShape {
  const property: unknown = record?.schema.properties[field]
  const told = (typeof property === 'object' && property !== null ? property : {}) as Record<string, unknown>
  const text = (key: string) => (typeof told[key] === 'string' ? told[key] : null)
  return {
    type: text('type'),
    format: text('format'),
    isMoney: text('unit') === 'fen',
    isLong: text('text') === 'long',
    language: text('language'),
    translates: text('translates'),
  }
}
