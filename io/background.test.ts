import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { articleEvent } from '#test/article-event.ts'
import { post } from '#test/post.ts'
import { startServer } from '#test/server.ts'
import { type BackgroundSetting, startBackground, WORKING } from './background.ts'

const background = new URL('../background.ts', import.meta.url)
const nobody = () => assert.fail('ended unasked')

test('what is taken in at the door is worked off by a thread beside it, until that is stopped', async (t) => {
  const { url, system } = await startServer(t, { works: false })
  const { dataDir, databaseUrl, division } = system
  const setting = { part: 'loop' as const, dataDir, databaseUrl, division, isSample: false }
  const records = async () => (await system.pool.query('select from records')).rowCount ?? 0
  const send = async () => assert.equal((await post(url, articleEvent('court'))).answer.accepted, 1)
  const before = await records()
  await send()
  assert.equal(await records(), before)
  const thread = await startBackground(background, setting, nobody)
  while ((await records()) === before) await sleep(20)
  await thread.stop()
  await send()
  assert.equal(await records(), before + 1, 'nobody works any more')
})

test('a thread that cannot open its database says so to whoever starts it', async () => {
  const databaseUrl = 'postgres://nobody@127.0.0.1:1/none'
  const setting: BackgroundSetting = {
    part: 'search',
    dataDir: tmpdir(),
    databaseUrl,
    division: '331500',
    isSample: false,
  }
  await assert.rejects(startBackground(background, setting, nobody), /ECONNREFUSED|refused/)
})

test('a thread that ends unasked is missed, with the reason it gave', async () => {
  const file = join(mkdtempSync(join(tmpdir(), `thread-${randomUUID().slice(0, 8)}-`)), 'thread.mjs')
  const lines = [
    "import { parentPort } from 'node:worker_threads'",
    `parentPort.postMessage('${WORKING}')`,
    "setTimeout(() => { throw new Error('no memory left') }, 100)",
  ]
  writeFileSync(file, lines.join('\n'))
  const setting = { part: 'loop' as const, dataDir: '', databaseUrl: '', division: '', isSample: false }
  const { promise, resolve } = Promise.withResolvers<Error>()
  await startBackground(pathToFileURL(file), setting, resolve)
  assert.match((await promise).message, /no memory left/)
})
