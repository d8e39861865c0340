import assert from 'node:assert/strict'
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import test from 'node:test'
import { withSystem } from '#test/server.ts'
import { Refusal } from '../refusal.ts'
import { forgetUploadsStep } from './forget-uploads.ts'
import { storeBody, uploadsIn } from './store-body.ts'

const MiB = 1024 * 1024
const tooLarge = new Refusal('body-too-large', { most: 1 })

test('a body that would fill the disk is refused before it begins, or as soon as there is no room', async (t) => {
  const system = await withSystem(t)
  const chunks = function* (count: number) {
    for (let at = 0; at < count; at++) yield Buffer.alloc(MiB)
  }
  const store = (free: () => Promise<number>) =>
    storeBody(system, Readable.from(chunks(70)), { most: 1000 * MiB, tooLarge, free })
  await assert.rejects(
    store(async () => 1000),
    { code: 'disk-full' },
  )
  let looks = 0
  await assert.rejects(
    store(async () => (looks++ === 0 ? 10 * 1024 * MiB : 1000)),
    { code: 'disk-full' },
  )
  assert.equal(looks, 2)
  assert.deepEqual(readdirSync(uploadsIn(system)), [], 'nothing stays')
  const { path, bytes } = await store(async () => 10 * 1024 * MiB)
  assert.equal(bytes, 70 * MiB)
  assert.deepEqual(readdirSync(uploadsIn(system)), [path.split('/').at(-1)])
})

test('a file that could not be read is kept for a month and no longer', async (t) => {
  const system = await withSystem(t)
  const folder = uploadsIn(system)
  const [old, young] = [join(folder, 'old'), join(folder, 'young')]
  for (const path of [old, young]) writeFileSync(path, 'x')
  const days = (n: number) => new Date(Date.parse(system.now()) - n * 86_400_000)
  utimesSync(old, days(31), days(31))
  utimesSync(young, days(29), days(29))
  assert.equal(await forgetUploadsStep(system), 1)
  assert.deepEqual(readdirSync(folder), ['young'])
})
