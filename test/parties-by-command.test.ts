import assert from 'node:assert/strict'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { startServer } from './server.ts'
import { terminal } from './terminal.ts'

const csv = (rows: number) =>
  ['法规名称,条号,条文', ...Array.from({ length: rows }, (_, at) => `测试法,第${at + 1}条,正文${at}`)].join(
    '\n',
  )

test('an organisation is registered, sends a file, sends it again, gets a new key and is revoked, all by command', async (t) => {
  const server = await startServer(t, { works: false })
  const { folder, yiwang } = terminal(t, server)
  assert.equal((await yiwang('party', 'new-key', 'one.pem', '--algorithm', 'sm2-sm3')).code, 0)
  assert.equal(statSync(join(folder, 'one.pem')).mode & 0o077, 0)
  assert.equal((await yiwang('party', 'new-key', 'one.pem')).code, 2, 'a key is never written over')
  const names = ['--zh', '法规局', '--en', 'Law Office', '--uscc', '1133150000459001XQ']
  const added = await yiwang('party', 'add', 'law-office', ...names, '--public-key', 'one.pem.pub')
  assert.equal(added.code, 0, added.err)
  assert.match(added.out, /^law-office-[0-9a-f]{8} {2}sm2-sm3 {2}in-force/)

  writeFileSync(join(folder, 'laws.csv'), csv(2300))
  const send = (key: string) =>
    yiwang(
      'send',
      'laws.csv',
      '--as',
      'law.article',
      '--party',
      'law-office',
      '--key',
      key,
      '--to',
      server.url,
    )
  const first = await send('one.pem')
  assert.deepEqual([first.code, first.err], [0, ''])
  assert.match(first.out, /^received 2300 = accepted 2300 .* \+ duplicate 0\n$/)
  assert.match((await send('one.pem')).out, /accepted 0 .* duplicate 2300\n$/)

  await yiwang('party', 'new-key', 'two.pem')
  const rotated = await yiwang('party', 'keys', 'law-office', '--add', 'two.pem.pub', '--overlap', '0')
  assert.match(rotated.out, /sm2-sm3 {2}key-expired[\s\S]*ed25519 {2}in-force/)
  const old = await send('one.pem')
  assert.equal(old.code, 1)
  assert.match(old.err, /401 key-expired: The key law-office-[0-9a-f]{8} is past its last day\./)
  assert.equal((await send('two.pem')).code, 0)

  assert.match((await yiwang('party', 'list')).out, /^law-office +active +\d+ received/)
  assert.equal(
    (await yiwang('party', 'revoke', 'law-office', '--reason', 'test')).out,
    'law-office  revoked\n',
  )
  assert.match((await send('two.pem')).err, /403 party-revoked/)
  assert.match((await yiwang('party', 'resume', 'law-office')).err, /ended for good/)
})

test('rows that nobody can read are told by their number and not sent; refused ones are told with their reason', async (t) => {
  const server = await startServer(t, { works: false })
  const { folder, yiwang } = terminal(t, server)
  await yiwang('party', 'new-key', 'key.pem')
  await yiwang('party', 'add', 'a', '--uscc', '1133150000459001XQ', '--public-key', 'key.pem.pub')
  const lines = [
    '{"law":"甲法","article":"第一条","text":"正文"}',
    '{"law":',
    '{"law":"甲法","article":"第二条"}',
    JSON.stringify({ specversion: '1.0', id: 'x', source: 'somebody-else', type: 'law.article', data: {} }),
  ]
  writeFileSync(join(folder, 'laws.ndjson'), lines.join('\n'))
  const to = ['--party', 'a', '--key', 'key.pem', '--to', server.url]
  const sent = await yiwang('send', 'laws.ndjson', '--as', 'law.article', ...to)
  assert.equal(sent.code, 1)
  assert.match(sent.out, /^received 3 = accepted 1 .* \+ quarantined 2 \+ duplicate 0\n$/)
  assert.match(sent.err, /^row 2, not sent: /m)
  assert.match(sent.err, /-3, refused: text: /m)
  assert.match(sent.err, /^x, refused: source: The event names “somebody-else”/m)
  assert.doesNotMatch(readFileSync(join(folder, 'key.pem'), 'utf8'), /PUBLIC/)
})

test('a wrong call is told how to be made, a wrong address or key what they are', async (t) => {
  const server = await startServer(t, { works: false })
  const { yiwang } = terminal(t, server)
  assert.deepEqual([(await yiwang('send')).code, (await yiwang('party')).code], [2, 2])
  const missing = await yiwang('send', 'none.csv', '--party', 'a', '--key', 'none.pem', '--to', server.url)
  assert.match(missing.err, /none\.csv: there is no such file/)
  const refused = await yiwang('party', 'add', 'Not A Name', '--uscc', '1133150000459001XQ')
  assert.match(refused.err, /small letters/)
})
