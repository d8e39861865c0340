import assert from 'node:assert/strict'
import test from 'node:test'
import type { App } from '#core/app.ts'
import { certIdentifier } from '#core/identifiers/cert-identifier.ts'
import { pdfText } from '#test/pdf-text.ts'
import {
  applyForPermit,
  departments,
  type PermitOffice,
  permitOffice,
  sendPaper,
  takeSteps,
  untilApproved,
} from '#test/permit-office.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { smallCases } from '#test/small-cases.ts'

/** Its notice of acceptance goes to whoever has the place, not to who applied. */
const app: App = {
  ...smallCases,
  documents: smallCases.documents!.map((one) =>
    one.id === 'acceptance' ? { ...one, values: { ...one.values, who: 'form.place' } } : one,
  ),
  words: {
    zh: {
      documents: {
        acceptance: { title: '受理通知书', body: '{who}：\n已于{due}收到申请。' },
        decision: { title: '决定书', body: '{outcome}。', values: { outcome: { approved: '准予许可' } } },
      },
      items: {
        'stall-permit': { certificate: { name: '摊位许可证', values: { holder: '持证人', place: '地点' } } },
      },
    },
    en: {
      documents: {
        acceptance: { title: 'Notice of acceptance', body: '{who}:\nReceived on {due}.' },
        decision: { title: 'Decision', body: 'The permit is {outcome}.' },
      },
      items: {
        'stall-permit': {
          certificate: { name: 'Stall permit', values: { holder: 'Holder', place: 'Place' } },
        },
      },
    },
  },
}

interface Seen {
  documents: { id: string; kind: string; number: string | null; verifyCode: string }[]
  certificates: { identifier: string }[]
}

/** A case whose permit was granted. */
async function granted(t: Parameters<typeof permitOffice>[0]) {
  const office = await permitOffice(t, app)
  const lease = await sendPaper(office.applicant, { name: 'a.pdf', content: pdfOf() })
  const no = await applyForPermit(office, { lease: String(lease.body.id) })
  await takeSteps(office, no, untilApproved)
  const { body } = await office.applicant.call<Seen>('GET', `/api/my/cases/${no}`)
  return { office, no, ...body, decision: body.documents.find(({ kind }) => kind === 'stall.decision')! }
}

test('anybody checks a document by its code, however it was read out, and learns no name of a person', async (t) => {
  const { office, no, decision } = await granted(t)
  const { verifyCode: code } = decision
  const spoken = encodeURIComponent(code.toLowerCase().replace(/(.{4})/g, '$1 '))
  const { status, body } = await office.stranger.call('GET', `/api/documents/${spoken}`)
  assert.equal(status, 200)
  const issuedOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  assert.deepEqual(body, {
    ...{ code, kind: 'stall.decision', number: decision.number, caseNo: no, isSealed: true, state: 'valid' },
    ...{ issuedOn, holderName: body.holderName, department: 'market', departmentName: departments.market },
  })
  assert.match(String(body.holderName), /\*/)
  assert.match(decision.number ?? '', /^江摊许〔\d{4}〕1号$/)
  const unknown = await office.stranger.call('GET', '/api/documents/23456789ABCDEFGH')
  assert.deepEqual([unknown.status, unknown.body.code], [404, 'document-not-found'])
})

test('anybody checks a certificate by its identifier or its code, and sees when it was taken back', async (t) => {
  const { office, no, certificates } = await granted(t)
  const [{ identifier }] = certificates as [{ identifier: string }]
  assert.ok(certIdentifier.parse(identifier).ok)
  const check = async (what: string) => (await office.stranger.call('GET', `/api/certificates/${what}`)).body
  const seen = await check(identifier)
  assert.deepEqual(
    [seen.state, seen.version, seen.stateOn, seen.replacedBy, seen.item],
    ['valid', 1, null, null, 'stall-permit'],
  )
  assert.match(String(seen.holderName), /\*/)
  const own = await office.applicant.call<{ certificates: { code: string }[] }>('GET', '/api/my/certificates')
  assert.deepEqual(await check(own.body.certificates[0]!.code), seen)
  await takeSteps(office, no, [['market', 'revoke', '摊位已另作他用']])
  const revoked = await check(identifier)
  assert.deepEqual([revoked.state, revoked.stateOn], ['revoked', seen.issuedOn])
  assert.equal((await check('1.2.156.3005.2.x')).code, 'certificate-not-found')
})

test('a certificate is expired the day after its last one, and replaced by the one that took its place', async (t) => {
  const { office, certificates } = await granted(t)
  const [{ identifier }] = certificates as [{ identifier: string }]
  const { pool } = office.system
  const check = async () => (await office.stranger.call('GET', `/api/certificates/${identifier}`)).body
  await pool.query(`update certificates set valid_until = current_date - 2`)
  assert.equal((await check()).state, 'expired')
  const next = identifier.replace(/001\..$/, '002.X')
  await pool.query(
    `insert into certificates select $2, case_no, app, item, holder, holder_name, department, issued_at, valid_until,
       'valid', now(), values, 'OTHER', holder_shown from certificates where identifier = $1`,
    [identifier, next],
  )
  await pool.query(`update certificates set state = 'replaced' where identifier = $1`, [identifier])
  const { state, replacedBy } = await check()
  assert.deepEqual([state, replacedBy], ['replaced', next])
})

test('an applicant reads their documents and certificates as PDF, in the language they read in', async (t) => {
  const { office, no, decision, certificates } = await granted(t)
  const read = (path: string) => pdf(office, office.applicant.cookies, path)
  const zh = await read(`/api/my/cases/${no}/documents/${decision.id}`)
  assert.match(zh.text, /江湾市市场监督管理局/)
  assert.match(zh.text, /准予许可。/)
  assert.match(zh.text.replaceAll('\n', ''), new RegExp(decision.verifyCode.slice(0, 4)))
  assert.match(zh.disposition, /^inline; filename="___\.pdf"; filename\*=UTF-8''%E5%86%B3/)
  const en = await read(`/api/my/cases/${no}/documents/${decision.id}?lang=en`)
  assert.match(en.text, /The permit is approved\./)
  assert.match(en.text, /Market Regulation Bureau of Jiangwan/)
  const permit = await read(`/api/my/certificates/${certificates[0]!.identifier}/pdf`)
  assert.match(permit.text, /摊位许可证/)
  assert.match(permit.text, /临江路18号/)
  const again = await read(`/api/my/certificates/${certificates[0]!.identifier}/pdf`)
  assert.ok(permit.bytes.equals(again.bytes))
})

test('what is for somebody else tells them nothing of who applied', async (t) => {
  const { office, no, documents } = await granted(t)
  const notice = documents.find(({ kind }) => kind === 'stall.acceptance')!
  const checked = await office.stranger.call('GET', `/api/documents/${notice.verifyCode}`)
  assert.deepEqual([checked.status, checked.body.holderName], [200, null])
  const { text } = await pdf(office, office.applicant.cookies, `/api/my/cases/${no}/documents/${notice.id}`)
  assert.match(text, /临江路18号：/)
  assert.doesNotMatch(text, /citizen|li-/)
})

test('nobody else reads them, and where an officer does it is written down', async (t) => {
  const { office, no, decision, certificates } = await granted(t)
  const path = `cases/${no}/documents/${decision.id}`
  assert.equal((await office.stranger.call('GET', `/api/my/${path}`)).body.code, 'case-not-found')
  const permit = `/api/my/certificates/${certificates[0]!.identifier}/pdf`
  assert.equal((await office.stranger.call('GET', permit)).body.code, 'certificate-not-found')
  const other = `/api/my/cases/${no}/documents/00000000-0000-4000-8000-000000000000`
  assert.equal((await office.applicant.call('GET', other)).body.code, 'document-not-found')
  const officer = await office.officerOf('fire')
  assert.match((await pdf(office, officer.cookies, `/api/${path}`)).text, /决定书/)
  const { rows } = await office.system.pool.query('select outcome, case_no from access_book where key = $1', [
    `document:${decision.id}`,
  ])
  assert.deepEqual(rows, [{ outcome: 'given', case_no: no }])
})

test('the public account cannot list papers, nor read a name that was not meant for everybody', async (t) => {
  const { office } = await granted(t)
  const { published } = office.system
  for (const table of ['case_documents', 'certificates'])
    await assert.rejects(published.query(`select * from public.${table}`), /permission denied/)
  const found = await published.query('select * from paper(null) union all select * from paper($1)', ['%'])
  assert.equal(found.rowCount, 0)
})

async function pdf({ url }: PermitOffice, cookies: Map<string, string>, path: string) {
  const cookie = [...cookies].map((pair) => pair.join('=')).join('; ')
  const answer = await fetch(url + path, { headers: { cookie, 'x-forwarded-for': '203.0.113.9' } })
  assert.equal(answer.headers.get('content-type'), 'application/pdf', path)
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { bytes, text: pdfText(bytes), disposition: answer.headers.get('content-disposition') ?? '' }
}
