import type { TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '#test/browser.ts'
import { type RunningServer, startServer } from '#test/server.ts'

export interface OpenPortal {
  /** Null on a machine without a browser; the test is marked as skipped then. */
  page: Page | null
  url: string
  server: RunningServer | null
  /** What the page complained of, with the address it complained about: its errors, and what its content policy refused. */
  faults: string[]
}

/** The real server with its pages in a real browser; `live` lets the sample city go on. */
export async function openPortal(
  t: TestContext,
  { city = false, live = false, javaScriptEnabled = true } = {},
): Promise<OpenPortal> {
  const browser = await openBrowser(t)
  if (!browser) return { page: null, url: '', server: null, faults: [] }
  const server = await startServer(t, { pages: true, city, live })
  const page = await browser.newPage({ javaScriptEnabled, viewport: { width: 1440, height: 900 } })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on(
    'console',
    (line) => line.type() === 'error' && faults.push(`${line.text()} (${line.location().url})`),
  )
  return { page, url: server.url, server, faults }
}

/** How far the page can be scrolled sideways, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
