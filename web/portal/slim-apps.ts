import type { Words } from '#core/words.ts'
import type { AppView } from '#web/blocks/views/app-view.ts'
import type { Language } from '#web/ui/format.ts'

/** The declarations cut down to the names of records and sources in one language: what a live list needs. */
export function slimApps(apps: AppView[], language: Language): AppView[] {
  return apps.map((app) => ({
    id: app.id,
    version: app.version,
    records: app.records.map((record) => ({
      ...record,
      schema: { ...record.schema, properties: {} },
      ...NOTHING,
    })),
    tables: [],
    rules: [],
    indicators: [],
    pages: [],
    limits: [],
    dictionaries: {},
    reference: [],
    words: { zh: {}, en: {}, [language]: namesOnly(app.words[language], app) },
  }))
}

const NOTHING = { quality: [], sources: [], columns: {}, facts: {} }

function namesOnly(words: Words, app: AppView): Words {
  const records = typeof words.records === 'object' ? words.records : {}
  const names = app.records.map((record) => [record.type, nameOf(records[record.type])] as const)
  return { records: Object.fromEntries(names), sources: words.sources ?? {} }
}

function nameOf(words: string | Words | undefined): Words {
  return typeof words === 'object' && typeof words.name === 'string' ? { name: words.name } : {}
}
