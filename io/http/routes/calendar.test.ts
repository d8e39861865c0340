import assert from 'node:assert/strict'
import test from 'node:test'
import { applyForPermit, permitOffice, sendPaper } from '#test/permit-office.ts'
import { pdfOf } from '#test/sample-papers.ts'

test('an officer reads their deadlines at a secret address, and whoever has it sees no name and nothing of others', async (t) => {
  const office = await permitOffice(t)
  const lease = await sendPaper(office.applicant, { name: 'a.pdf', content: pdfOf() })
  const no = await applyForPermit(office, { lease: String(lease.body.id) })
  const officer = await office.officerOf('market')
  const made = await officer.call('POST', '/api/my/calendar')
  assert.equal(made.status, 201)
  const address = String(made.body.address)
  const { status, text, headers } = await read(address)
  assert.equal(status, 200)
  assert.match(headers.get('content-type') ?? '', /^text\/calendar/)
  assert.match(headers.get('cache-control') ?? '', /no-store/)
  assert.ok(text.includes(no))
  assert.ok(!text.includes('li-'))
  const other = await (await office.officerOf('fire')).call('POST', '/api/my/calendar')
  assert.ok(!(await read(String(other.body.address))).text.includes(no))
  const kept = await office.system.pool.query<{ row: string }>('select calendars::text as row from calendars')
  assert.ok(kept.rows.every(({ row }) => !address.includes(row.slice(0, 20))))
})

test('what is given to a colleague is in the calendar of nobody else', async (t) => {
  const office = await permitOffice(t)
  const lease = await sendPaper(office.applicant, { name: 'a.pdf', content: pdfOf() })
  const no = await applyForPermit(office, { lease: String(lease.body.id) })
  const [one, two] = [await office.officerOf('market'), await office.officerOf('market')]
  const address = async (who: typeof one) => String((await who.call('POST', '/api/my/calendar')).body.address)
  const [first, second] = [await address(one), await address(two)]
  const to = (await two.call('GET', '/api/my/account')).body.id
  await one.call('POST', `/api/cases/${no}/assign`, { desk: 'main', to, reason: '按分工' })
  assert.ok(!(await read(first)).text.includes(no))
  assert.ok((await read(second)).text.includes(no))
})

test('an address ends when it is ended, when another is made, and with the role of its officer', async (t) => {
  const office = await permitOffice(t)
  const officer = await office.officerOf('market')
  const make = async () => String((await officer.call('POST', '/api/my/calendar')).body.address)
  const [first, second] = [await make(), await make()]
  assert.equal((await read(first)).status, 404)
  assert.equal((await read(second)).status, 200)
  assert.equal(typeof (await officer.call('GET', '/api/my/calendar')).body.since, 'string')
  assert.equal((await officer.call('DELETE', '/api/my/calendar')).status, 204)
  assert.equal((await read(second)).status, 404)
  assert.deepEqual((await officer.call('GET', '/api/my/calendar')).body, { since: null })
  const third = await make()
  await office.system.pool.query('update account_roles set until = now()')
  assert.equal((await read(third)).status, 404)
  assert.equal((await office.applicant.call('POST', '/api/my/calendar')).body.code, 'duty-missing')
  assert.equal((await read(third.replace(/[^/]+\.ics/, `${'%00'}x.ics`))).status, 400)
})

async function read(address: string) {
  const answer = await fetch(address, { headers: { 'x-forwarded-for': '203.0.113.9' } })
  return {
    status: answer.status,
    text: (await answer.text()).replaceAll('\r\n ', ''),
    headers: answer.headers,
  }
}
