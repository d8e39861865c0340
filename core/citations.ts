import type { App } from './app.ts'

/** Where a declaration rests on an article of law. */
export interface Citation {
  app: string
  kind: 'rule' | 'table' | 'limit' | 'quality'
  id: string
  /** The citation as declared: `law#article`. */
  basis: string
}

/** Every citation in the declarations: what a change of the law makes somebody look at again. */
export function citationsOf(apps: App[]): Citation[] {
  return apps.flatMap((app) => [
    ...app.rules.flatMap((rule) => cited(app, 'rule', rule.id, rule.basis)),
    ...app.tables.flatMap((table) =>
      cited(
        app,
        'table',
        table.id,
        table.rules.flatMap((row) => row.basis ?? []),
      ),
    ),
    ...app.limits.flatMap((limit) => cited(app, 'limit', limit.id, [limit.basis])),
    ...app.records.flatMap((record) =>
      record.quality.flatMap((rule) => cited(app, 'quality', rule.code, rule.basis ? [rule.basis] : [])),
    ),
  ])
}

function cited(app: App, kind: Citation['kind'], id: string, bases: readonly string[] = []): Citation[] {
  return [...new Set(bases)]
    .filter((basis) => basis.includes('#'))
    .map((basis) => ({ app: app.id, kind, id, basis }))
}
