import { rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { fileName } from '#core/materials/file-name.ts'
import { bytesOf, largestUpload, type UploadRules, uploadRules } from '#core/materials/upload-rules.ts'
import { storeBody } from '../files/store-body.ts'
import type { FileRow } from '../postgres/files.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { checkFile } from './check-file.ts'
import { keepFile } from './keep-file.ts'

export interface Upload {
  account: string
  name: string
  body: Readable
}

/** What is being looked into lies under such a name. */
export const PREFIX = 'handed-in-'

/** Who sends more than they may is heard out up to this, so that a browser shows them the answer. */
const HEARD_OUT = bytesOf(200)

/**
 * Takes a file in: stores it as it comes, looks whether it may be handed in, keeps it sealed. In clear it lies only for that
 * moment, and where it is refused or breaks off nothing of it stays.
 * @throws Refusal of `checkFile`, and `upload-too-large`, `upload-cut`, `upload-too-many`
 */
export async function receiveFile(system: System, { account, name, body }: Upload): Promise<FileRow> {
  const rules = uploadRules(dateInShanghai(system.now()))
  const { path, bytes } = await stored(system, body, rules)
  try {
    const came = { path, name: fileName(name), bytes }
    const { kind, mediaType } = await checkFile(came, rules)
    return await keepFile(system, { ...came, account, kind, mediaType }, rules)
  } finally {
    await rm(path, { force: true })
  }
}

/** What is larger than any kind may be is not looked at. */
async function stored(system: System, body: Readable, rules: UploadRules) {
  const most = largestUpload(rules)
  const tooLarge = new Refusal('upload-too-large', { most: most / bytesOf(1) })
  try {
    return await storeBody(system, body, { most, tooLarge, heardOut: HEARD_OUT, prefix: PREFIX })
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('upload-cut')
  }
}
