import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reading, sendByThing } from './sending-thing.ts'
import { startServer } from './server.ts'
import { terminal } from './terminal.ts'

test('a device is registered, sends, gets a new secret, is suspended and revoked, all by command', async (t) => {
  const server = await startServer(t, { works: false })
  const { yiwang } = terminal(t, server)
  const added = await yiwang(
    'thing',
    'add',
    'meter-1',
    '--owner',
    'uscc:91331503MA00000234',
    '--kind',
    'meter',
  )
  assert.equal(added.code, 0, added.err)
  assert.match(added.err, /told this once/)
  const thing = { id: 'meter-1', ...credentialIn(added.out) }
  assert.equal((await sendByThing(server.url, thing, { body: reading(thing) })).body.accepted, 1)
  assert.match((await yiwang('thing', 'list')).out, /^meter-1 .* active +1 received +0 refused {2}20/)

  const rotated = await yiwang('thing', 'rotate', 'meter-1', '--overlap', '0', '--algorithm', 'hmac-sm3')
  assert.equal((await sendByThing(server.url, thing, { body: reading(thing) })).body.code, 'key-expired')
  const second = { id: 'meter-1', ...credentialIn(rotated.out) }
  assert.equal((await sendByThing(server.url, second, { body: reading(thing) })).body.accepted, 1)
  const shown = await yiwang('thing', 'show', 'meter-1')
  assert.match(shown.out, /hmac-sha256 {2}key-expired[\s\S]*hmac-sm3 {2}in-force/)
  assert.ok(!shown.out.includes(second.secret))

  assert.equal((await yiwang('thing', 'suspend', 'meter-1')).out, 'meter-1  suspended\n')
  assert.equal((await sendByThing(server.url, second, { body: reading(thing) })).body.code, 'thing-suspended')
  assert.equal((await yiwang('thing', 'revoke', 'meter-1', '--reason', 'lost')).code, 0)
  const again = await yiwang('thing', 'resume', 'meter-1')
  assert.deepEqual([again.code, again.err.includes('ended for good')], [1, true])
  assert.equal((await yiwang('thing', 'add')).code, 2)
  assert.equal((await yiwang('thing', 'add', 'm', '--owner', 'uscc:1')).code, 1)
})

function credentialIn(out: string) {
  const told = (name: string) => new RegExp(`^${name} +(\\S+)$`, 'm').exec(out)?.[1] ?? ''
  const algorithm = told('algorithm') as 'hmac-sha256' | 'hmac-sm3'
  return { keyId: told('key id'), algorithm, secret: told('secret') }
}
