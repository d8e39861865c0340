import type { Labels } from '#web/blocks/labels.ts'
import type { AppView } from '#web/blocks/views/app-view.ts'
import type { PortalWords } from './words.zh.ts'

/** The words of the kinds of search results: those of the portal, else the name of the record type that declares it. */
export function kindWords(apps: AppView[], labels: Labels, words: PortalWords): Record<string, string> {
  const declared = apps
    .flatMap((app) => app.records)
    .flatMap((record) => {
      return record.search ? [[record.search.kind, labels.record(record.type)] as const] : []
    })
  return { ...Object.fromEntries(declared), ...words.search.kinds }
}
