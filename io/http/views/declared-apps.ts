import type { App } from '#core/app.ts'
import type { Words } from '#core/words.ts'
import { partyNames } from '../../postgres/parties.ts'
import type { System } from '../../system.ts'

export type DeclaredApp = Omit<App, 'examples'>

/**
 * The declarations as they are shown: without their examples, and with the names of the parties registered here, which go before
 * the app's own words for sources: a department is called by its full name, with its city.
 */
export async function declaredApps({
  apps,
  published,
}: Pick<System, 'apps' | 'published'>): Promise<DeclaredApp[]> {
  const names = await partyNames(published)
  return apps.apps.map(({ examples: _examples, ...app }) => ({
    ...app,
    words: { zh: withSources(app.words.zh, names.zh), en: withSources(app.words.en, names.en) },
  }))
}

function withSources(words: Words, names: Record<string, string>): Words {
  const own = typeof words.sources === 'object' ? words.sources : {}
  return { ...words, sources: { ...own, ...names } }
}
