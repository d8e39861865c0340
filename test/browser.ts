import { existsSync } from 'node:fs'
import type { TestContext } from 'node:test'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A real browser, closed after the test; null, and the test marked as skipped, on a machine without one. */
export async function openBrowser(t: TestContext): Promise<Browser | null> {
  const executablePath = [process.env.CHROMIUM ?? '', ...PLACES].find((place) => existsSync(place))
  if (executablePath === undefined) {
    t.skip('needs Chromium: install it, or name it in CHROMIUM')
    return null
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  t.after(() => browser.close())
  return browser
}
