import assert from 'node:assert/strict'
import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import test from 'node:test'
import { applyForPermit, type PermitOffice, permitOffice, sendPaper } from '#test/permit-office.ts'
import { head, rawRequest } from '#test/raw-request.ts'
import { pdfOf, pngOf } from '#test/sample-papers.ts'
import { zipOf } from '../../files/sample-workbook.ts'
import { clearLooseFilesStep } from '../../materials/clear-loose-files.ts'
import { openFile } from '../../materials/open-file.ts'
import { findFile } from '../../postgres/files.ts'

const lease = { name: '租赁合同（二〇二六）.pdf', content: pdfOf() }

test('a file comes back as it was sent, under its name, to whoever sent it and to the officers of its case alone', async (t) => {
  const office = await permitOffice(t)
  const sent = await sendPaper(office.applicant, lease)
  assert.equal(sent.status, 201)
  assert.deepEqual(
    [sent.body.name, sent.body.kind, sent.body.bytes],
    [lease.name, 'PDF', lease.content.length],
  )
  const path = `/api/my/files/${sent.body.id}`
  const { headers, content } = await fetched(office, office.applicant.cookies, path)
  assert.ok(content.equals(lease.content))
  assert.equal(headers.get('content-type'), 'application/pdf')
  assert.match(
    headers.get('content-disposition') ?? '',
    /^inline; filename="[_\w.]+"; filename\*=UTF-8''%E7%A7%9F/,
  )
  assert.equal(headers.get('cache-control'), 'no-store')
  assert.equal((await office.stranger.call('GET', path)).body.code, 'file-not-found')

  const no = await applyForPermit(office, { lease: String(sent.body.id) })
  const ofCase = `/api/cases/${no}/files/${sent.body.id}`
  const officer = await office.officerOf('fire')
  assert.ok((await fetched(office, officer.cookies, ofCase)).content.equals(lease.content))
  assert.equal((await office.applicant.call('GET', ofCase)).body.code, 'duty-missing')
  const { rows } = await office.system.pool.query(`select case_no, outcome from access_book where key = $1`, [
    `file:${sent.body.id}`,
  ])
  assert.deepEqual(rows, [{ case_no: no, outcome: 'given' }])
})

test('what is handed in stays and may be handed in again, but by nobody else', async (t) => {
  const office = await permitOffice(t)
  const { body } = await sendPaper(office.applicant, lease)
  await applyForPermit(office, { lease: String(body.id) })
  assert.equal(
    (await office.applicant.call('DELETE', `/api/my/files/${body.id}`)).body.code,
    'file-handed-in',
  )
  const again = await applyForPermit(office, { lease: String(body.id) })
  const officer = await office.officerOf('market')
  assert.equal((await officer.call('GET', `/api/cases/${again}/files/${body.id}`)).status, 200)
  const other = await sendPaper(office.stranger, lease)
  await assert.rejects(applyForPermit(office, { lease: String(other.body.id) }), /file-not-found/)
  await assert.rejects(
    applyForPermit(office, { lease: '00000000-0000-4000-8000-000000000000' }),
    /file-not-found/,
  )
})

test('an officer reads through a case only the files that it names', async (t) => {
  const office = await permitOffice(t)
  const [first, second] = [await sendPaper(office.applicant, lease), await sendPaper(office.applicant, lease)]
  const no = await applyForPermit(office, { lease: String(first.body.id) })
  const officer = await office.officerOf('market')
  const read = async (id: unknown) => (await officer.call('GET', `/api/cases/${no}/files/${id}`)).body.code
  assert.equal(await read(second.body.id), 'file-not-found')
  assert.equal(await read('../../etc/passwd'), 'not-found')
  assert.equal(await read('x'), 'file-not-found')
  const stranger = await office.officerOf('market')
  assert.equal((await stranger.call('GET', `/api/my/files/${first.body.id}`)).body.code, 'file-not-found')
})

test('what is not handed in can be removed, is listed, and goes by itself once its time is over', async (t) => {
  const office = await permitOffice(t)
  const listed = async () =>
    (await office.applicant.call<{ files: { name: string }[] }>('GET', '/api/my/files')).body.files.length
  const { body } = await sendPaper(office.applicant, lease)
  await sendPaper(office.applicant, { name: 'plan.png', content: pngOf(20, 20) })
  assert.equal(await listed(), 2)
  assert.equal((await office.applicant.call('DELETE', `/api/my/files/${body.id}`)).status, 204)
  assert.equal(await listed(), 1)
  assert.equal(await clearLooseFilesStep(office.system), 0)
  const [dead, alive] = ['handed-in-a', 'handed-in-b'].map((one) =>
    join(office.system.dataDir, 'uploads', one),
  )
  for (const path of [dead!, alive!]) writeFileSync(path, 'in clear')
  utimesSync(dead!, 0, 0)
  await clearLooseFilesStep(office.system)
  assert.deepEqual(uploads(office.system.dataDir), ['handed-in-b'])
  const later = { ...office.system, now: () => new Date(Date.now() + 31 * 86_400_000).toISOString() }
  assert.equal(await clearLooseFilesStep(later), 1)
  assert.equal((await office.system.pool.query('select 1 from file_chunks')).rowCount, 0)
})

test('what is refused leaves nothing: not in the database, not in the folder of uploads', async (t) => {
  const office = await permitOffice(t)
  const refused = async (name: string, content: Buffer) =>
    (await sendPaper(office.applicant, { name, content })).body.code
  assert.equal(await refused('材料.pdf', Buffer.from('PK\x03\x04 not whole')), 'upload-unreadable')
  assert.equal(await refused('材料.pdf', zipOf([{ name: 'a.txt', data: 'x' }])), 'upload-disguised')
  assert.equal(await refused('材料.pdf', Buffer.alloc(0)), 'upload-empty')
  assert.equal(await refused('材料.pdf', pdfOf(['<< /S /JavaScript /JS (x) >>'])), 'upload-pdf-active')
  assert.equal(await refused('材料.pdf', Buffer.alloc(30 * 2 ** 20, '%')), 'upload-too-large')
  await nothingKept(office)
})

test('whoever sends thirty megabytes without saying so is heard out and told, and nothing is kept', async (t) => {
  const office = await permitOffice(t)
  const piece = `186a0\r\n${'%'.repeat(100_000)}\r\n`
  const beginning = head('POST /api/my/files', {
    ...cookieOf(office.applicant.cookies),
    'content-type': 'application/pdf',
    'transfer-encoding': 'chunked',
  })
  const pieces = [beginning, ...Array<string>(300).fill(piece), '0\r\n\r\n']
  assert.equal((await rawRequest(office.url, pieces, 1)).code, 'upload-too-large')
  await nothingKept(office)
})

test('an upload that is cut in the middle leaves nothing, and the server takes the next one', async (t) => {
  const office = await permitOffice(t)
  const beginning = head('POST /api/my/files', {
    ...cookieOf(office.applicant.cookies),
    'content-type': 'application/pdf',
    'content-length': `${lease.content.length}`,
  })
  await cutOff(office.url, beginning + lease.content.toString('latin1', 0, 100))
  await nothingKept(office)
  assert.equal((await sendPaper(office.applicant, lease)).status, 201)
  assert.deepEqual(office.said, [])
})

test('no name reaches a header, a path or a page as anything but a name', async (t) => {
  const office = await permitOffice(t)
  const named = async (name: string) => (await sendPaper(office.applicant, { ...lease, name })).body
  assert.equal((await named('../../../etc/x.pdf')).name, 'x.pdf')
  const split = await named('a\r\nset-cookie: evil=1\r\n"; filename="x.html\u202e.pdf')
  const { headers } = await fetched(office, office.applicant.cookies, `/api/my/files/${split.id}`)
  assert.equal(headers.get('set-cookie'), null)
  assert.doesNotMatch(headers.get('content-disposition') ?? '', /[\r\n]|x\.html"/)
  const raw = await sendPaper(office.applicant, {
    ...lease,
    name: 'x',
    headers: { 'x-file-name': '%E0%A4%A' },
  })
  assert.equal(raw.status, 201)
})

test('content lies sealed: nothing of it is in the database in clear, and a piece that was moved does not open', async (t) => {
  const office = await permitOffice(t)
  const content = Buffer.concat([
    pdfOf(),
    Buffer.alloc(700_000, 'SECRET '),
    Buffer.from('\nstartxref\n9\n%%EOF\n'),
  ])
  const { body } = await sendPaper(office.applicant, { name: 'a.pdf', content })
  const { pool } = office.system
  const chunks = await pool.query<{ body: Buffer }>('select body from file_chunks order by no')
  assert.equal(chunks.rowCount, 3)
  assert.ok(chunks.rows.every((row) => !row.body.includes('SECRET')))
  const file = (await findFile(pool, String(body.id)))!
  assert.ok((await buffer(openFile(office.system, file))).equals(content))
  await pool.query('update file_chunks set no = 9 - no where file = $1', [file.id])
  await pool.query('update file_chunks set no = no - 7 where file = $1', [file.id])
  await assert.rejects(buffer(openFile(office.system, file)))
})

test('nobody can fill the house: files on no case are counted for each account', async (t) => {
  const office = await permitOffice(t)
  await office.system.pool.query(
    `insert into files select gen_random_uuid(), id, null, 'x', 'PDF', 'application/pdf', 1, '', 'aes', '', now()
     from accounts, generate_series(1, 60) where subject like 'person:a1%'`,
  )
  assert.equal((await sendPaper(office.applicant, lease)).body.code, 'upload-too-many')
  assert.equal((await sendPaper(office.stranger, lease)).status, 201)
})

async function nothingKept({ system }: PermitOffice): Promise<void> {
  for (let tries = 0; tries < 50 && uploads(system.dataDir).length > 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 20))
  assert.deepEqual(uploads(system.dataDir), [])
  assert.equal((await system.pool.query('select 1 from files')).rowCount, 0)
}

function uploads(dataDir: string): string[] {
  return readdirSync(join(dataDir, 'uploads'))
}

async function fetched({ url }: PermitOffice, cookies: Map<string, string>, path: string) {
  const answer = await fetch(url + path, { headers: cookieOf(cookies) })
  return { headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) }
}

function cookieOf(cookies: Map<string, string>): { cookie: string; 'x-forwarded-for': string } {
  return { cookie: [...cookies].map((pair) => pair.join('=')).join('; '), 'x-forwarded-for': '203.0.113.9' }
}

/** Sends a beginning and hangs up. */
async function cutOff(url: string, beginning: string): Promise<void> {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) })
  socket.on('error', () => {})
  socket.write(beginning, 'latin1')
  await new Promise((resolve) => setTimeout(resolve, 200))
  socket.destroy()
}
