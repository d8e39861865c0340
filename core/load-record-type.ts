import type { App } from './app.ts'
import { columnTitles } from './column-titles.ts'
import type { FieldDisclosure } from './disclosure.ts'
import type { Faults } from './faults.ts'
import { type Expression, loadExpression } from './load-expression.ts'
import { type LoadedFields, loadFields } from './load-fields.ts'
import type { RecordType } from './record.ts'
import { valueWords } from './value-words.ts'

/** A record type ready for work: its field readers' facts, its compiled checks, the titles a file may use. */
export interface LoadedType extends LoadedFields {
  app: string
  type: RecordType
  disclosure: LoadedDisclosure[]
  searchWeight: Expression | null
}

export interface LoadedDisclosure {
  field: string
  rule: FieldDisclosure
  when: Expression | null
}

/** Compiles one record type; what does not fit goes to `faults`. */
export function loadType(app: App, type: RecordType, faults: Faults): LoadedType {
  const path = `${app.id}.records.${type.type}`
  const { schema, quality } = type
  const titles = columnTitles(type, app)
  const named = valueWords(type, app)
  const weight = type.search?.weight
  return {
    ...loadFields({ path, schema, quality, titles, named, limits: app.limits }, faults),
    app: app.id,
    type,
    disclosure: Object.entries(type.disclosure.fields ?? {}).map(([field, rule]) => ({
      field,
      rule,
      when: rule.when === undefined ? null : loadExpression(`${path}.disclosure.${field}`, rule.when, faults),
    })),
    searchWeight: weight === undefined ? null : loadExpression(`${path}.search.weight`, weight, faults),
  }
}
