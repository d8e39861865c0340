import type { App, ReferenceFile } from '#core/app.ts'

/** The articles of law that rules, limits and the sample's own decisions cite, from the root of the project. */
export const citedArticles: ReferenceFile = {
  file: 'sample/data/cited-articles.ndjson',
  type: 'law.article',
  source: 'law-library',
}

/** The reference files of a first start, by their paths from the root of the project, in the order of loading. */
export function referenceFiles(apps: readonly App[]): ReferenceFile[] {
  const own = apps.flatMap((app) =>
    app.reference.map((one) => ({ ...one, file: `apps/${app.id}/${one.file}` })),
  )
  return [citedArticles, ...own]
}
