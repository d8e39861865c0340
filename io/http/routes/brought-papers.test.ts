import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type TestContext, test } from 'node:test'
import type { CaseMaterial } from '#core/process/case-state.ts'
import type { Brought } from '#core/process/kept-apart.ts'
import { type Caller, callerOf } from '#test/caller.ts'
import { CaseOffice } from '#test/case-office.ts'
import { sendPaper } from '#test/permit-office.ts'
import { promisedRoad, reviewedRoad, roadOffice } from '#test/promised-road.ts'
import { pdfOf } from '#test/sample-papers.ts'
import { startServer } from '#test/server.ts'
import { signInAs } from '#test/sign-in.ts'
import { caseEvents } from '../../cases/case-history.ts'
import { findCase } from '../../postgres/cases.ts'

test('an officer takes in a promised paper for whoever brings it: trusted as they have seen it, noted with who brought and who took it', async (t) => {
  const { office, officer, applicant, no } = await openDesk(t)
  const before = (await officer.call<Seen>('GET', `/api/cases/${no}`)).body
  const supply = before.open.find(({ step }) => step === 'supply')
  assert.equal(supply?.takesPapers, true)
  const taken = await officer.call<Seen>('POST', `/api/cases/${no}/steps`, {
    ...(await supplying(officer, before)),
    broughtBy: ' 王五（331502196003020010） ',
  })
  assert.equal(taken.status, 200, JSON.stringify(taken.body))
  const { state } = (await findCase(office.system.pool, no))!
  const { trafficPlan } = state.materials
  assert.deepEqual([trafficPlan?.state, trafficPlan?.trust, trafficPlan?.files.length], ['given', 'B', 1])
  assert.ok(state.facts.suppliedOn && state.clocks.deferred?.stoppedAt)
  const handedOver = taken.body.materials.trafficPlan?.handedOver
  assert.equal(handedOver?.by, '王五（3315**********0010）')
  assert.equal(taken.body.steps.at(-1)?.by.id, handedOver?.to?.id)
  const own = (await applicant.call<Seen>('GET', `/api/my/cases/${no}`)).body
  assert.deepEqual(
    own.materials.trafficPlan?.handedOver,
    { by: handedOver?.by },
    'officers have no names here',
  )
  const told = (await caseEvents(office.system, no)).find(({ type }) => type === 'permit.supplied')
  const kept = told?.data.$brought as Brought
  assert.deepEqual(kept.materials.trafficPlan?.handedOver, handedOver, 'the log says the same')
  const [file] = trafficPlan!.files
  assert.equal((await applicant.call('GET', `/api/my/files/${file}`)).status, 200)
  assert.equal((await officer.call('GET', `/api/cases/${no}/files/${file}`)).status, 200)
})

test('what is not looked at in the original stays an upload, and what was only seen needs no file', async (t) => {
  const { office, officer, applicant, no } = await openDesk(t)
  const uploaded = await supplying(officer, await seenBy(officer, no), { seen: false })
  assert.equal((await officer.call('POST', `/api/cases/${no}/steps`, uploaded)).status, 200)
  assert.equal((await materialOf(office, no)).trust, 'C')
  const other = await promisedRoad(office, applicant)
  const { version } = await seenBy(officer, other)
  const seen = { step: 'supply', version, broughtBy: '张三', materials: { trafficPlan: { seen: true } } }
  assert.equal((await officer.call('POST', `/api/cases/${other}/steps`, seen)).status, 200)
  const { state, trust, files } = await materialOf(office, other)
  assert.deepEqual([state, trust, files], ['given', 'B', []])
})

test('what cannot be taken in is refused with what to do, and leaves the case and the files as they were', async (t) => {
  const { office, officer, stranger, no } = await openDesk(t)
  const seen = await seenBy(officer, no)
  const whole = await supplying(officer, seen)
  const { materials } = whole
  const refused: [code: string, status: number, body: object][] = [
    ['bringer-missing', 422, { ...whole, broughtBy: '  ' }],
    ['bringer-missing', 422, { step: 'supply', version: seen.version, materials }],
    ['step-condition', 409, { ...whole, materials: {} }],
    ['step-takes-no-papers', 409, { ...whole, step: 'startReview' }],
    ['step-takes-no-papers', 409, { ...whole, step: 'no-such-step' }],
    ['material-not-awaited', 409, { ...whole, materials: { ...materials, roadPlan: { seen: true } } }],
    ['material-not-awaited', 409, { ...whole, materials: { ...materials, constructor: { seen: true } } }],
    ['file-not-found', 404, { ...whole, materials: { trafficPlan: { files: [randomUUID()] } } }],
    ['bad-body', 400, { ...whole, materials: { trafficPlan: { files: ['x'] } } }],
    ['case-not-yours', 403, whole],
  ]
  for (const [code, status, body] of refused) {
    const asker = code === 'case-not-yours' ? stranger : officer
    const answer = await asker.call<{ code: string }>('POST', `/api/cases/${no}/steps`, body)
    assert.deepEqual([answer.body.code, answer.status], [code, status], JSON.stringify(body))
  }
  assert.equal((await materialOf(office, no)).state, 'promised')
  assert.equal((await seenBy(officer, no)).version, seen.version)
  const fake = await sendPaper<{ code: string }>(officer, {
    name: '方案.pdf',
    content: Buffer.from('MZ no paper'),
  })
  assert.ok(fake.status >= 400 && fake.body.code.startsWith('upload-'), JSON.stringify(fake.body))
  assert.equal((await officer.call('POST', `/api/cases/${no}/steps`, whole)).status, 200, 'nothing was lost')
})

test('of two officers at once one takes the paper in, the other is told so; the same act sent again is taken once', async (t) => {
  const { office, officer, colleague, no } = await openDesk(t)
  const seen = await seenBy(officer, no)
  const acts = await Promise.all(
    [officer, colleague].map(async (one) => ({ one, body: await supplying(one, seen) })),
  )
  const answers = await Promise.all(
    acts.map(async ({ one, body }) => ({
      body,
      one,
      ...pick(await one.call<Told>('POST', `/api/cases/${no}/steps`, body)),
    })),
  )
  const [first, second] = answers.toSorted((a, b) => a.status - b.status)
  assert.deepEqual([first?.status, second?.status, second?.told.code], [200, 409, 'case-moved-on'])
  assert.deepEqual(
    second?.told.since.map(({ step }) => step),
    ['supply'],
  )
  const again = await first!.one.call('POST', `/api/cases/${no}/steps`, first!.body)
  assert.equal(again.status, 200)
  const late = { ...second!.body, version: (await seenBy(officer, no)).version }
  const refused = await second!.one.call<Told>('POST', `/api/cases/${no}/steps`, late)
  assert.equal(refused.body.code, 'material-not-awaited', 'it has come already')
  const read = await office.system.pool.query(`select from events where type = 'permit.supplied'`)
  assert.equal(read.rowCount, 1)
})

test('originals that were asked for are noted as they are shown: trusted more, their files kept, the rest still to show', async (t) => {
  const { office, officer, applicant } = await openDesk(t)
  const no = await reviewedRoad(office, applicant)
  const before = await seenBy(officer, no)
  const own = await applicant.call<Seen>('GET', `/api/my/cases/${no}`)
  const toShow = ({ materials }: Seen) => Object.keys(materials).filter((id) => materials[id]?.isToShow)
  assert.deepEqual(
    [toShow(before), toShow(own.body)],
    [
      ['roadPlan', 'trafficPlan'],
      ['roadPlan', 'trafficPlan'],
    ],
  )
  const showing = { step: 'noteOriginals', version: before.version, broughtBy: '张三' }
  const path = `/api/cases/${no}/steps`
  for (const materials of [
    {},
    { roadPlan: { files: (await supplying(officer, before)).materials.trafficPlan.files } },
  ])
    assert.equal(
      (await officer.call<Told>('POST', path, { ...showing, materials })).body.code,
      'step-condition',
    )
  const shown = await officer.call<Seen>('POST', path, {
    ...showing,
    materials: { roadPlan: { seen: true } },
  })
  assert.equal(shown.status, 200, JSON.stringify(shown.body))
  const { roadPlan } = shown.body.materials
  assert.deepEqual(
    [roadPlan?.trust, roadPlan?.files, roadPlan?.handedOver?.by],
    ['B', before.materials.roadPlan?.files, '张三'],
  )
  assert.deepEqual(toShow(shown.body), ['trafficPlan'])
  const { version } = shown.body
  const twice = { ...showing, version, materials: { roadPlan: { seen: true } } }
  assert.equal((await officer.call<Told>('POST', path, twice)).body.code, 'material-not-awaited')
  await office.take(no, 'accept', { department: roadOffice })
  const later = {
    ...showing,
    version: (await seenBy(officer, no)).version,
    materials: { trafficPlan: { seen: true } },
  }
  const last = await officer.call<Seen>('POST', path, later)
  assert.deepEqual(
    [toShow(last.body), last.body.open.some(({ step }) => step === 'noteOriginals')],
    [[], false],
  )
})

test('whoever applied puts nothing in the place of a paper that nobody awaits', async (t) => {
  const { office, applicant, no } = await openDesk(t)
  const path = `/api/my/cases/${no}`
  const { version } = (await applicant.call<Seen>('GET', path)).body
  const { body: file } = await sendPaper<{ id: string }>(applicant, { name: '新图.pdf', content: pdfOf() })
  const paper = { files: [file.id] }
  const refused: [code: string, step: string, materials: object][] = [
    ['material-not-awaited', 'supply', { trafficPlan: paper, roadPlan: paper }],
    ['material-not-awaited', 'supply', { trafficPlan: paper, anything: paper }],
    ['step-takes-no-papers', 'withdraw', { trafficPlan: paper }],
    ['material-not-awaited', 'resubmit', { anything: paper }],
  ]
  for (const [code, step, materials] of refused) {
    const answer = await applicant.call<Told>('POST', `${path}/steps`, { step, version, materials })
    assert.deepEqual([answer.status, answer.body.code], [409, code], step)
  }
  const whole = { step: 'supply', version, materials: { trafficPlan: paper } }
  assert.equal((await applicant.call('POST', `${path}/steps`, whole)).status, 200)
  const { files, trust, handedOver } = await materialOf(office, no)
  assert.deepEqual([files, trust, handedOver], [[file.id], 'C', undefined])
})

interface Seen {
  version: number
  open: { step: string; takesPapers: boolean }[]
  steps: { step: string; by: { id?: string } }[]
  materials: Record<string, CaseMaterial & { isToShow: boolean }>
}

interface Told {
  code: string
  since: { step: string }[]
}

function pick({ status, body: told }: { status: number; body: Told }) {
  return { status, told }
}

async function seenBy(officer: Caller, no: string): Promise<Seen> {
  return (await officer.call<Seen>('GET', `/api/cases/${no}`)).body
}

/** The step with a file that the officer has sent. */
async function supplying(officer: Caller, { version }: Seen, { seen = true } = {}) {
  const { body: file } = await sendPaper<{ id: string }>(officer, { name: '交通方案.pdf', content: pdfOf() })
  const materials = { trafficPlan: { files: [file.id], seen } }
  return { step: 'supply', version, command: randomUUID(), broughtBy: '王五', materials }
}

async function materialOf({ system }: CaseOffice, no: string): Promise<CaseMaterial> {
  return (await findCase(system.pool, no))!.state.materials.trafficPlan!
}

/** A road whose traffic plan was promised; its applicant, two officers of the department, and one of another. */
async function openDesk(t: TestContext) {
  const server = await startServer(t)
  const office = await CaseOffice.at(server.system, new Date().toISOString())
  const signedIn = async (role: 'citizen' | 'clerk' | 'reviewer', choice: object) =>
    callerOf(server.url, await signInAs(server, role, choice))
  const applicant = await signedIn('citizen', { subject: `person:${'a1'.repeat(32)}` })
  return {
    office,
    applicant,
    no: await promisedRoad(office, applicant),
    officer: await signedIn('clerk', { department: roadOffice }),
    colleague: await signedIn('reviewer', { department: roadOffice }),
    stranger: await signedIn('clerk', { department: 'market-regulation' }),
  }
}
