import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { lookingLimit } from '#core/access/looking-limit.ts'
import type { Caller } from '#test/caller.ts'
import { type ProbedWorld, probedWorld } from '#test/probed-world.ts'

const name = '沈立新'
const list = '/api/records/credit.penalty?as=record'

test('a list shows nobody in clear what is masked, a record alone does, and the book says which', async (t) => {
  const { near } = await world(t)
  const read = asking(near.officers.reviewer)
  const one = await read(`/api/records/credit.penalty/${encodeURIComponent(near.key)}?as=record`)
  assert.ok(one.text.includes(name))
  for (const path of [list, `/api/subjects/${near.subject}?as=record`]) {
    const many = await read(path)
    assert.deepEqual(
      [many.status, many.text.includes(near.key), many.text.includes(name)],
      [200, true, false],
    )
  }
  assert.deepEqual(await actsOf(near.subject), ['list', 'list', 'clear'])
})

test('whole records are read so often and no oftener, by whatever way, and masked ones go on', async (t) => {
  const { near } = await world(t)
  const read = asking(near.officers.reviewer)
  const path = `/api/records/credit.penalty/${encodeURIComponent(near.key)}`
  const { most } = lookingLimit('clear', '2026-11-24')!
  for (let done = 0; done < most; done++) assert.equal((await read(`${path}?as=record`)).status, 200)
  for (const more of [`${path}?as=record`, `/api/loops/${near.loop}?as=record`]) {
    const { status, code, text } = await read(more)
    assert.deepEqual([status, code], [429, 'looking-limit-reached'])
    assert.match(
      text,
      new RegExp(`查阅记录明文.*60 分钟最多 ${most} 次.*\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 后`),
    )
  }
  assert.equal((await read(`${path}?as=fields`)).status, 200)
  assert.equal((await asking(near.officers.head)(`${path}?as=record`)).status, 200)
})

test('to handle an application one reads for a case of the own department, and for no other number', async (t) => {
  const { near, far, me } = await world(t)
  const path = `/api/records/credit.penalty/${encodeURIComponent(near.key)}?as=fields`
  const code = async (officer: Caller, caseNo: string) =>
    (await asking(officer, { purpose: 'service', caseNo })(path)).code
  assert.equal(await code(near.officers.reviewer, me.case), undefined)
  assert.equal(await code(near.officers.reviewer, 'BJ331502261124999999'), 'case-not-handled')
  assert.equal(await code(near.officers.reviewer, '1'), 'case-reference-unclear')
  assert.equal(await code(far.officers.reviewer, me.case), 'case-not-handled')
  const refused = await pool.query(
    `select department, case_no from access_book where outcome = 'refused' and purpose = 'service' order by seq`,
  )
  assert.deepEqual(refused.rows, [
    { department: near.id, case_no: 'BJ331502261124999999' },
    { department: far.id, case_no: me.case },
  ])
})

let pool: ProbedWorld['server']['system']['pool']

async function world(t: TestContext): Promise<ProbedWorld> {
  const probed = await probedWorld(t)
  pool = probed.server.system.pool
  return probed
}

function asking(
  { call }: Caller,
  { purpose, caseNo } = { purpose: 'inspection', caseNo: '江检〔2026〕12号' },
) {
  return async (path: string) => {
    const reason = { 'x-purpose': purpose, 'x-case-no': encodeURIComponent(caseNo) }
    const { status, body } = await call<{ code?: string }>('GET', path, undefined, reason)
    return { status, code: body.code, text: JSON.stringify(body) }
  }
}

/** What officers did about somebody's penalty, the newest first. */
async function actsOf(subject: string): Promise<string[]> {
  const read = await pool.query<{ act: string }>(
    `select act from access_book where subject = $1 and type = 'credit.penalty' and purpose = 'inspection' order by seq desc`,
    [subject],
  )
  return read.rows.map(({ act }) => act)
}
