import type { Grain } from './rule.ts'

/**
 * What people see of an app. The web draws these blocks; an app never brings a component of its own.
 * Titles and labels are word keys derived from the app's id: `pages.<id>`, `fields.<type>.<field>` …
 */
export interface Page {
  id: string
  site: 'portal' | 'console'
  blocks: Block[]
}

/** An indicator's `grain`: a line goes by year and everything else by the whole, where it does not say. */
export type Block =
  | { block: 'text'; words: string }
  | { block: 'records'; type: string; columns: string[]; facets?: string[] }
  | { block: 'indicator'; indicator: string; chart: 'number' | 'line' | 'bar'; by?: string; grain?: Grain }
  | { block: 'observations'; type: string }
  | { block: 'graph'; type: string; relations: string[] }
  | { block: 'table'; table: string }
