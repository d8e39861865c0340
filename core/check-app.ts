import type { App } from './app.ts'
import type { Faults } from './faults.ts'
import type { RecordType } from './record.ts'
import type { Rule } from './rule.ts'

/** What must hold of an app besides its types: every name it uses stands somewhere, nothing is declared twice. */
export function checkApp(app: App, faults: Faults): void {
  if (!/^[a-z][a-z0-9-]*$/.test(app.id))
    faults.add(app.id, 'an app id is lower-case letters, digits and hyphens')
  survivesJson(app, faults)
  for (const record of app.records) checkRecord(app, record, faults)
  unique(app, faults)
  checkRules(app, faults)
  checkIndicators(app, faults)
}

/** Declarations reach the browser as JSON, so nothing in them may be lost on that way. */
function survivesJson(app: App, faults: Faults): void {
  const bad = firstUnserialisable(app, app.id)
  if (bad) faults.add(bad, 'is not plain data: it would not survive JSON')
}

function firstUnserialisable(value: unknown, path: string): string | null {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return path
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    const bad = firstUnserialisable(inner, `${path}.${name}`)
    if (bad) return bad
  }
  return null
}

function checkRecord(app: App, record: RecordType, faults: Faults): void {
  const path = `${app.id}.records.${record.type}`
  const known = new Set(Object.keys(record.schema.properties))
  for (const [where, field] of namedFields(record)) {
    if (!known.has(field))
      faults.add(`${path}.${where}`, `names the field "${field}", which the schema does not have`)
  }
  if (!record.type.startsWith(app.id) && !record.type.includes('.'))
    faults.add(path, 'a type reads "<family>.<noun>"')
  if (record.key.length === 0) faults.add(`${path}.key`, 'needs at least one field')
  if (record.subject.length === 0) faults.add(`${path}.subject`, 'needs at least one rule')
  if (record.subject.some((rule) => rule.known) && record.door !== 'own')
    faults.add(`${path}.subject`, 'a sender could file in another’s name: "known" needs the door "own"')
}

function namedFields(record: RecordType): [string, string][] {
  const { search, validTime, disclosure } = record
  const lists: [string, (string | undefined)[]][] = [
    ['key', record.key],
    ['title', record.title],
    ['subject', record.subject.flatMap((rule) => [rule.field, rule.name])],
    ['validTime', [validTime?.from, validTime?.to]],
    ['facts', Object.values(record.facts ?? {})],
    ['columns', Object.values(record.columns ?? {})],
    ['disclosure', Object.keys(disclosure.fields ?? {})],
    ['search', [search?.names, search?.codes, search?.text, search?.facets].flatMap((one) => one ?? [])],
    ['quality', record.quality.map((rule) => rule.field)],
    ['basis', record.basis ?? []],
    ['about', Object.values(record.about ?? {}).flatMap((rule) => [rule.typeField, rule.key])],
  ]
  return lists.flatMap(([where, names]) =>
    names.filter((name) => name !== undefined).map((name): [string, string] => [where, name]),
  )
}

function unique(app: App, faults: Faults): void {
  const ids: [string, string[]][] = [
    ['records', app.records.map((one) => one.type)],
    ['rules', app.rules.map((one) => one.id)],
    ['indicators', app.indicators.map((one) => one.id)],
    ['pages', app.pages.map((one) => one.id)],
  ]
  for (const [where, names] of ids) {
    const twice = names.filter((name, at) => names.indexOf(name) !== at)
    for (const name of twice) faults.add(`${app.id}.${where}.${name}`, 'is declared twice')
  }
}

function checkRules(app: App, faults: Faults): void {
  const tables = new Set(app.tables.map((table) => table.id))
  for (const rule of app.rules) {
    const path = `${app.id}.rules.${rule.id}`
    if (rule.table && !tables.has(rule.table))
      faults.add(path, `names the table "${rule.table}", which the app does not have`)
    if (rule.then.length === 0) faults.add(path, 'does nothing: "then" is empty')
    for (const name of marksOn(rule).filter((one) => !Object.hasOwn(aboutOf(app, rule), one)))
      faults.add(path, `marks on "${name}", which its record does not name in "about"`)
  }
}

function marksOn({ then }: Rule): string[] {
  return then.flatMap((action) =>
    (action.do === 'mark' || action.do === 'unmark') && action.on !== undefined ? [action.on] : [],
  )
}

function aboutOf({ records }: App, { on }: Rule): object {
  return ('record' in on && records.find((record) => record.type === on.record)?.about) || {}
}

function checkIndicators(app: App, faults: Faults): void {
  const types = new Map(app.records.map((record) => [record.type, record]))
  for (const indicator of app.indicators) {
    const path = `${app.id}.indicators.${indicator.id}`
    const record = types.get(indicator.on)
    if (!record) {
      faults.add(path, `counts "${indicator.on}", which the app does not keep`)
      continue
    }
    const known = new Set([...Object.keys(record.schema.properties), 'received'])
    for (const field of [indicator.date, ...(indicator.by ?? [])]) {
      if (!known.has(field))
        faults.add(path, `names the field "${field}", which ${indicator.on} does not have`)
    }
  }
}
