import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyAlgorithms } from '#core/party.ts'
import { newPrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import { readKey } from './read-key.ts'

test('the algorithm of every key the platform makes is found out, with line ends of any system', () => {
  for (const algorithm of keyAlgorithms) {
    const { publicPem } = readPrivateKey(newPrivateKey(algorithm))!
    assert.deepEqual(readKey(publicPem), { is: 'key', algorithm })
    assert.deepEqual(readKey(`\uFEFF${publicPem.replaceAll('\n', '\r\n')}\n`), { is: 'key', algorithm })
  }
})

test('a private key is told apart, whatever it is wrapped in', () => {
  const pem = newPrivateKey('ed25519')
  assert.deepEqual(readKey(pem), { is: 'private' })
  assert.deepEqual(readKey(`${readPrivateKey(pem)!.publicPem}\n${pem}`), { is: 'private' })
  assert.deepEqual(readKey('-----BEGIN EC PRIVATE KEY-----'), { is: 'private' })
})

test('a key cut short, of another kind or broken is unreadable, and nothing is empty', () => {
  const { publicPem } = readPrivateKey(newPrivateKey('sm2-sm3'))!
  assert.deepEqual(readKey(publicPem.replace(/.{8}\n-----END/, '\n-----END')), { is: 'unreadable' })
  assert.deepEqual(readKey('-----BEGIN PUBLIC KEY-----\nA===A\n-----END PUBLIC KEY-----'), {
    is: 'unreadable',
  })
  assert.deepEqual(readKey('ssh-ed25519 AAAAC3Nz'), { is: 'unreadable' })
  assert.deepEqual(readKey(' \n'), { is: 'empty' })
})
