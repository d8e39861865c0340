import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fingerprintFile } from './fingerprint.ts'
import { inFolder } from './sample-file.ts'

test('a fingerprint is the SHA-256 and the size of the bytes', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'a'), 'abc')
    assert.deepEqual(await fingerprintFile(join(folder, 'a')), {
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      size: 3,
    })
  })
})

test('a file that is not there is an error', async () => {
  await assert.rejects(fingerprintFile('/nowhere/a'), { code: 'ENOENT' })
})
