import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Child, freePort, startChild } from '#bench/child.ts'
import { articleEvent } from './article-event.ts'
import { post } from './post.ts'
import { testDir } from './postgres.ts'

interface Started {
  url: string
  child: Child
}

test('one command opens the city; what was confirmed before a kill stands after the next start, and a stop leaves nothing running', async (t) => {
  const dataDir = mkdtempSync(`${testDir}-start-`)
  // As root PostgreSQL runs under an account of its own, which must get to its data.
  chmodSync(dataDir, 0o755)
  t.after(() => rmSync(dataDir, { recursive: true, force: true }))

  const first = await start(t, dataDir)
  const confirmed = await sendUntilKilled(first)
  assert.ok(confirmed.length > 0)

  const next = await start(t, dataDir)
  for (const key of confirmed) await recordOf(next, key)
  next.child.process.kill('SIGTERM')
  assert.equal(await next.child.ended, 0, next.child.output())
  assert.ok(!existsSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid')))
})

/** Answers when the first page does, which it must with the city's name on it. */
async function start(t: TestContext, dataDir: string): Promise<Started> {
  const port = await freePort()
  const env = { PORT: String(port), YIWANG_DATA: dataDir, DATABASE_URL: '' }
  const child = startChild('main.ts', [], { env })
  t.after(() => child.process.kill('SIGKILL'))
  const url = `http://127.0.0.1:${port}`
  for (let page = ''; !page.includes('江湾'); page = await pageAt(url)) {
    assert.equal(child.process.exitCode, null, child.output())
    await sleep(100)
  }
  return { url, child }
}

async function pageAt(url: string): Promise<string> {
  try {
    const answer = await fetch(url, { headers: { 'accept-language': 'zh' } })
    return answer.ok ? await answer.text() : ''
  } catch {
    return ''
  }
}

/** Sends one event after another and kills the process without warning; answers the keys of those it had confirmed. */
async function sendUntilKilled({ url, child }: Started): Promise<string[]> {
  const confirmed: string[] = []
  setTimeout(() => child.process.kill('SIGKILL'), 1000)
  try {
    for (;;) {
      const event = articleEvent('court')
      const { answer } = await post(url, event)
      const { law, article } = (JSON.parse(event) as { data: { law: string; article: string } }).data
      if (answer.accepted === 1) confirmed.push(`${law}|${article}|`)
    }
  } catch {
    await child.ended
    return confirmed
  }
}

/** Waits until the loop has made a record of it. */
async function recordOf({ url, child }: Started, key: string): Promise<void> {
  while ((await fetch(`${url}/api/records/law.article/${encodeURIComponent(key)}`)).status !== 200) {
    assert.equal(child.process.exitCode, null, child.output())
    await sleep(50)
  }
}
