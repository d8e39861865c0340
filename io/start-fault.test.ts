import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import test from 'node:test'
import { parseArgs } from 'node:util'
import { DeclarationFault } from '#core/faults.ts'
import { StartFault, startFault } from './start-fault.ts'
import { openSystem } from './system.ts'

test('what somebody can change is said in a sentence that names it', async (t) => {
  const taken = createServer().listen(0, '127.0.0.1')
  t.after(() => taken.close())
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as { port: number }
  const refused = await failed(
    () =>
      new Promise((_, reject) => {
        createServer().once('error', reject).listen(port, '127.0.0.1')
      }),
  )
  assert.match(String(startFault(refused)), new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken`))

  const unknown = await failed(async () => parseArgs({ args: ['--emty'], options: {} }))
  assert.match(String(startFault(unknown)), /--emty/)
  assert.equal(startFault(new StartFault('The key is short.')), 'The key is short.')
})

test('faults of declarations are told as the list they are', () => {
  const fault = new DeclarationFault([{ path: 'water.rules.judge', message: 'names no table' }])
  assert.equal(startFault(fault), 'The declarations have a fault:\n  water.rules.judge: names no table')
})

test('a database that does not answer and an address that is none are told apart', async () => {
  const open = (databaseUrl: string) =>
    failed(() => openSystem({ apps: [], dataDir: process.env.TMPDIR ?? '/tmp', databaseUrl }))
  assert.match(
    String(startFault(await open('postgres://a:secret@127.0.0.1:1/none'))),
    /at 127\.0\.0\.1:1 does not answer/,
  )
  const none = String(startFault(await open('hello secret')))
  assert.match(none, /^DATABASE_URL/)
  assert.doesNotMatch(none, /secret/)
})

test('a fault of the program itself is none of these', () => {
  assert.equal(startFault(new TypeError('x is not a function')), null)
  assert.equal(startFault('thrown text'), null)
})

async function failed(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('it should have failed')
}
