import assert from 'node:assert/strict'
import test from 'node:test'
import { type App, Type } from '#core/app.ts'
import { completeCitizenId } from '#core/identifiers/citizen-id.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { drain } from '#io/log/drain.ts'
import { type Caller, callerOf } from '#test/caller.ts'
import { permitOffice, sendPaper, takeSteps, untilApproved } from '#test/permit-office.ts'
import { receive } from '#test/receive.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { signInAs } from '#test/sign-in.ts'
import { smallApp } from '#test/small-app.ts'
import { smallCases } from '#test/small-cases.ts'

const number = completeCitizenId('33150219880412301')
const visit = { no: 'V1', citizenId: number, name: '临江路18号', kind: 'clean', seenOn: '2026-03-01' }
const [permit] = smallCases.items!
const visits: App = {
  ...smallApp,
  records: smallApp.records.map((record) => ({ ...record, proves: ['inspection'] })),
}

/** Stalls whose place and inspection the network knows, and awnings that ask for the permit of the stall. */
const app: App = {
  ...smallCases,
  forms: [
    {
      ...smallCases.forms![0]!,
      prefill: {
        place: { record: 'shop.visit', field: 'name' },
        phone: { record: 'shop.visit', field: 'citizenId' },
      },
    },
    { id: 'awning', quality: [], schema: Type.Object({ place: Type.String() }) },
  ],
  items: [
    {
      ...permit!,
      materials: [
        ...permit!.materials,
        { id: 'inspection', necessity: 'required', source: 'network', record: 'shop.visit' },
      ],
    },
    {
      ...permit!,
      code: 'awning',
      form: 'awning',
      materials: [{ id: 'permit', necessity: 'required', source: 'network', certificate: 'stall-permit' }],
      certificate: undefined,
    },
  ],
}

interface Prefilled {
  fields: Record<string, { value: unknown; source: string; knownFrom: string; record: object }>
  materials: Record<string, { record: { type: string; key: string }; trust: string }>
  counts: object
}

test('what a department holds of the applicant is filled in with its source and age, and never a number of theirs', async (t) => {
  const { office, caller, prefill } = await known(t)
  const { status, body } = await prefill('stall-permit')
  assert.equal(status, 200)
  assert.deepEqual(Object.keys(body.fields), ['place'])
  const { knownFrom, ...place } = body.fields.place!
  assert.deepEqual(place, { value: visit.name, source: 'north', record: { type: 'shop.visit', key: 'V1' } })
  assert.ok(Date.parse(knownFrom) <= Date.now())
  assert.deepEqual(body.counts, { materials: 3, held: 1 })
  const other = await prefill('stall-permit', office.stranger)
  assert.deepEqual(other.body, { fields: {}, materials: {}, counts: { materials: 3, held: 0 } })
  assert.equal((await caller.call('GET', '/api/my/items/none/prefill')).body.code, 'item-not-found')
})

test('what has ended, was withdrawn or replaced is not filled in any more', async (t) => {
  const { office, prefill } = await known(t)
  const change = async (data: object) => {
    await receive(office.system, [{ data: { ...visit, ...data } }])
    await drain(office.system)
    return (await prefill('stall-permit')).body
  }
  assert.equal((await change({ name: '滨江路2号' })).fields.place?.value, '滨江路2号')
  assert.deepEqual((await change({ endsOn: '2026-04-01' })).fields, {})
})

test('what the network holds is in the case without being asked for, of trust A', async (t) => {
  const { office, caller } = await known(t)
  const lacking = await apply(office.stranger)
  assert.deepEqual([lacking.status, Object.keys(lacking.body.materials)], [201, ['lease']])
  const { status, body } = await apply(caller)
  assert.equal(status, 201)
  const { lease, inspection } = body.materials
  assert.deepEqual([lease!.trust, lease!.state], ['C', 'given'])
  assert.deepEqual([inspection!.trust, inspection!.state, inspection!.record?.key], ['A', 'held', 'V1'])
})

test('a certificate stands for a material as long as it is good', async (t) => {
  const { office, caller, prefill } = await known(t)
  assert.deepEqual((await prefill('awning')).body.materials, {})
  const { body } = await apply(caller)
  await takeSteps(office, body.no, untilApproved)
  const held = (await prefill('awning')).body.materials.permit!
  assert.deepEqual([held.trust, held.record.type], ['A', 'certificate'])
  assert.match(held.record.key, /^1\.2\.156\.3005\.2\./)
  await takeSteps(office, body.no, [['market', 'revoke', '摊位已另作他用']])
  assert.deepEqual((await prefill('awning')).body.materials, {})
})

async function known(t: Parameters<typeof permitOffice>[0]) {
  const office = await permitOffice(t, visits, app)
  const { system, url } = office
  await receive(system, [{ data: visit }])
  await drain(system)
  const subject = `person:${system.keys.pseudonym(number)}`
  const caller = callerOf(url, await signInAs(office, 'citizen', { subject }))
  const prefill = (code: string, who: Caller = caller) =>
    who.call<Prefilled>('GET', `/api/my/items/${code}/prefill`)
  return { office, caller, prefill }
}

async function apply(caller: Caller) {
  const sent = await sendPaper<{ id: string }>(caller, { name: 'a.pdf', content: pdfOf() })
  return await caller.call<CaseState>('POST', '/api/my/cases', {
    item: 'stall-permit',
    form: { place: '临江路18号', size: 12 },
    materials: { lease: { files: [sent.body.id] } },
  })
}
