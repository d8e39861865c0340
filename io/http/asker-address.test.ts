import assert from 'node:assert/strict'
import test from 'node:test'
import { askerAddress } from './asker-address.ts'
import { trustedProxies } from './trusted-proxies.ts'

test('one household, one machine and one who has gone each count under one address', () => {
  const same: [string | undefined, string][] = [
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8::2:3:4:5:6', '2001:db8:0:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    [undefined, 'gone'],
    ['', 'gone'],
  ]
  for (const [ip, address] of same) assert.equal(askerAddress({ ip }), address, String(ip))
})

test('only addresses and networks are trusted proxies, beside this machine', () => {
  assert.deepEqual(trustedProxies(undefined), ['127.0.0.0/8', '::1/128'])
  assert.deepEqual(trustedProxies('10.0.0.7, 192.168.0.0/16,fd00::/8').slice(2), [
    '10.0.0.7',
    '192.168.0.0/16',
    'fd00::/8',
  ])
  for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0.7/a', '::/129', '10.0.0.0/8/8', '*'])
    assert.throws(() => trustedProxies(wrong), /is no address/, wrong)
})
