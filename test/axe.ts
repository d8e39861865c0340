import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(join(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']

/** What axe finds wrong with a page as it stands: the rule and the first place of each. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE)
  return await page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run(document, { runOnly })
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
  }, RULES)
}

interface Axe {
  run: (root: Document, options: { runOnly: string[] }) => Promise<{ violations: Violation[] }>
}

interface Violation {
  id: string
  nodes: { html: string }[]
}
