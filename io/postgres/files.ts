import type { Pool, PoolClient } from 'pg'

/** A file somebody has handed in, without its content. */
export interface FileRow {
  id: string
  account: string
  caseNo: string | null
  name: string
  kind: string
  mediaType: string
  bytes: number
  madeAt: string
}

/** What opens the content: the suite, and the file's own key, sealed. */
export interface SealedFile extends FileRow {
  suite: 'aes' | 'sm'
  sealedKey: string
  digest: string
}

const columns = `id, account, case_no as "caseNo", name, kind, media_type as "mediaType", bytes,
  to_json(made_at) #>> '{}' as "madeAt", suite, sealed_key as "sealedKey", digest`

export async function insertFile(tx: PoolClient, file: SealedFile): Promise<void> {
  await tx.query(
    `insert into files (id, account, name, kind, media_type, bytes, digest, suite, sealed_key, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      file.id,
      file.account,
      file.name,
      file.kind,
      file.mediaType,
      file.bytes,
      file.digest,
      file.suite,
      file.sealedKey,
      file.madeAt,
    ],
  )
}

export async function insertChunk(tx: PoolClient, file: string, no: number, body: Buffer): Promise<void> {
  await tx.query({
    name: 'insert-file-chunk',
    text: 'insert into file_chunks (file, no, body) values ($1, $2, $3)',
    values: [file, no, body],
  })
}

export async function findFile(db: Pool | PoolClient, id: string): Promise<SealedFile | null> {
  const read = await db.query<SealedFile>(`select ${columns} from files where id = $1`, [id])
  return read.rows[0] ?? null
}

/** One piece of the content as it lies there; null behind the last. */
export async function readChunk(db: Pool, file: string, no: number): Promise<Buffer | null> {
  const read = await db.query<{ body: Buffer }>({
    name: 'read-file-chunk',
    text: 'select body from file_chunks where file = $1 and no = $2',
    values: [file, no],
  })
  return read.rows[0]?.body ?? null
}

/** The files of an account that hang on no case, the newest first. */
export async function listLooseFiles(db: Pool | PoolClient, account: string): Promise<FileRow[]> {
  const read = await db.query<FileRow>(
    `select ${columns} from files where account = $1 and case_no is null order by made_at desc, id`,
    [account],
  )
  return read.rows
}

export async function listFiles(db: Pool | PoolClient, ids: string[]): Promise<FileRow[]> {
  const read = await db.query<FileRow>(`select ${columns} from files where id = any ($1)`, [ids])
  return read.rows
}

/** Lets nobody else count or add the account's files until the commit. */
export async function lockFilesOf(tx: PoolClient, account: string): Promise<void> {
  await tx.query('select from accounts where id = $1 for no key update', [account])
}

/** Hangs files on a case. Those of another case stay where they are. */
export async function hangFiles(tx: PoolClient, caseNo: string, ids: string[]): Promise<void> {
  await tx.query('update files set case_no = $1 where id = any ($2) and case_no is null', [caseNo, ids])
}

/** The keyed digest of each file's content, by its id. */
export async function digestsOf(tx: PoolClient, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const read = await tx.query<{ id: string; digest: string }>(
    'select id, digest from files where id = any ($1)',
    [ids],
  )
  return new Map(read.rows.map(({ id, digest }) => [id, digest]))
}

/** Removes a file that hangs on no case; false where there is none such. */
export async function removeLooseFile(db: Pool, id: string, account: string): Promise<boolean> {
  const done = await db.query('delete from files where id = $1 and account = $2 and case_no is null', [
    id,
    account,
  ])
  return done.rowCount === 1
}

/** Removes loose files that came before an instant, so many at once; answers how many went. */
export async function removeOldLooseFiles(db: Pool, before: string, most: number): Promise<number> {
  const done = await db.query(
    `delete from files where id in (
       select id from files where case_no is null and made_at < $1 order by made_at limit $2 for update skip locked)`,
    [before, most],
  )
  return done.rowCount ?? 0
}
