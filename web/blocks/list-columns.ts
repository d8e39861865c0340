import type { AppView } from './views/app-view.ts'

/** The columns an app declares for its list of a type of records: what matters most about them. Empty where it has no list. */
export function listColumns(apps: AppView[], type: string): string[] {
  const blocks = apps.flatMap((app) => app.pages).flatMap((page) => page.blocks)
  const list = blocks.find((block) => block.block === 'records' && block.type === type)
  return list?.block === 'records' ? list.columns : []
}
