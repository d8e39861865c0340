import { randomBytes } from 'node:crypto'
import type { TestContext } from 'node:test'
import { credit } from '#apps/credit/app.ts'
import { service } from '#apps/service/app.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { partitionOf } from '#core/event.ts'
import { completeCitizenId } from '#core/identifiers/citizen-id.ts'
import { certificateIdentifier } from '#core/process/certificate-state.ts'
import { drain } from '#io/log/drain.ts'
import { insertCertificates } from '#io/postgres/certificates.ts'
import { insertPasskey } from '#io/postgres/passkeys.ts'
import { insertTasks } from '#io/postgres/tasks.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'
import { type Caller, callerOf } from './caller.ts'
import { sendPaper } from './permit-office.ts'
import { receive } from './receive.ts'
import { pdfOf } from './sample-papers.ts'
import { type RunningServer, startServer } from './server.ts'
import { makeAccount, openSession, signInAs } from './sign-in.ts'
import { signingParty } from './signing-party.ts'

/** A resident with one of everything that is theirs alone. */
export interface Resident {
  name: string
  subject: string
  /** In two browsers. */
  caller: Caller
  second: Caller
  passkey: string
  /** Which they hold, given by somebody else. */
  delegation: string
  request: string
  consent: string
  thing: string
  /** Applied for with the near department. */
  case: string
  /** One they may yet take back. */
  open: string
  /** Another one, which the department has answered. */
  answered: string
  /** The service they have begun to fill in. */
  draft: string
  /** Sent and not handed in; and one that was handed in with the case. */
  file: string
  handedIn: string
  /** By its identifier. */
  certificate: string
}

/** A department, its officers, and the record it has sent, which is about one of the residents. */
export interface Office {
  id: string
  officers: Record<'clerk' | 'reviewer' | 'inspector' | 'head', Caller>
  key: string
  subject: string
  loop: string
  /** An open task about the subject. */
  task: string
}

/** Two residents and two departments: whoever is near and what is theirs, and the others, who are none of their business. */
export interface ProbedWorld {
  server: RunningServer
  me: Resident
  other: Resident
  near: Office
  far: Office
}

const fine = credit.examples.find((one) => one.name === 'a natural person')!
const numbers = { me: completeCitizenId('33150219880412301'), other: completeCitizenId('33150219900307123') }

const enrolled = service.examples.find((one) => one.name === 'an entry of the population register')!

/** The near one is whom the cases of the apps go to. */
const offices = { near: 'market-regulation', far: 'fire-rescue' }

const drafts = { me: '12315-letter', other: '12315-complaint' }

/** A letter nobody has sorted yet, so that a step waits for the department and one for whoever wrote it. */
export const letter = {
  item: '12315-letter',
  form: {
    ...{ respondentName: '江湾市隆晟机械有限责任公司', respondentCode: '91331503MA00000234' },
    ...{ respondentKind: 'business', respondentAddress: '临江路3号', respondentPlace: '331502' },
    ...{ wants: 'unsure', category: 'goods', bought: '空调', knewOn: '2026-10-20', text: '安装后不制冷' },
    ...{ isNamed: true, phone: '13800138000', address: '听涛街道12号' },
  },
}

export async function probedWorld(t: TestContext): Promise<ProbedWorld> {
  const server = await startServer(t, { works: false })
  const { system } = server
  for (const [office, who, no] of [
    [offices.near, 'me', '18'],
    [offices.far, 'other', '19'],
  ] as const) {
    await signingParty(system, { id: office })
    const data = { ...fine.data, 证件号码: numbers[who], 行政处罚决定书文号: `江应急罚〔2026〕${no}号` }
    const entry = { ...enrolled.data, 公民身份号码: numbers[who], 户籍地址: `江湾市临江路${who}号` }
    await receive(system, [
      { ...fine, source: office, data },
      { ...enrolled, data: entry },
    ])
  }
  await drain(system)
  const me = await resident(server, 'me')
  const other = await resident(server, 'other')
  await drain(system)
  const [near, far] = [await office(server, offices.near, me), await office(server, offices.far, other)]
  for (const { answered } of [me, other]) await answer(near, answered)
  await drain(system)
  return { server, me, other, near, far }
}

async function answer({ officers }: Office, no: string): Promise<void> {
  const { body } = await officers.reviewer.call<{ version: number }>('GET', `/api/cases/${no}`)
  const step = { step: 'redirect', version: body.version, reason: '属于咨询' }
  await officers.reviewer.call('POST', `/api/cases/${no}/steps`, step)
}

async function resident(server: RunningServer, name: 'me' | 'other'): Promise<Resident> {
  const { system, url } = server
  const subject = `person:${system.keys.pseudonym(numbers[name])}`
  const account = await makeAccount(system, 'citizen', { name, subject })
  const [caller, second] = [
    callerOf(url, await openSession(system, account)),
    callerOf(url, await openSession(system, account)),
  ]
  const about = { aboutType: 'credit.penalty', aboutKey: await keyAbout(system, subject) }
  const correction = { kind: 'correct', field: 'counterpartyName', claimed: '同名的另一人', ...about }
  const consent = { purpose: 'credit-report-to-bank', noticeVersion: '2026-1', receiver: '江湾市商业银行' }
  const thing = { id: `meter-${name}`, name: { zh: '水表', en: 'Meter' }, kind: 'sensor' }
  await caller.call('POST', '/api/things', thing)
  const [file, handedIn] = [await sendFile(caller), await sendFile(caller)]
  const draft = drafts[name]
  await caller.call('PUT', `/api/my/drafts/${draft}`, { form: {} })
  return {
    ...{ name, subject, caller, second, draft, thing: thing.id, file, handedIn },
    passkey: await passkeyOf(system, account.id),
    certificate: await certificateOf(system, { subject, name }),
    delegation: await delegationTo(server, name),
    request: await noOf(caller, '/api/my/requests', correction),
    consent: await noOf(caller, '/api/my/consents', consent),
    case: await noOf(caller, '/api/my/cases', {
      ...letter,
      materials: { evidence: { files: [handedIn] } },
    }),
    open: await noOf(caller, '/api/my/cases', letter),
    answered: await noOf(caller, '/api/my/cases', letter),
  }
}

async function sendFile(caller: Caller): Promise<string> {
  const { body } = await sendPaper<{ id: string }>(caller, { name: '小票.pdf', content: pdfOf() })
  return body.id
}

async function office(server: RunningServer, department: string, { subject }: Resident): Promise<Office> {
  const { system, url } = server
  const as = async (role: string) => callerOf(url, await signInAs(server, role, { department }))
  const read = await system.pool.query<{ key: string; loop: string }>(
    `select key, events.loop_id as loop from records join events using (part, seq)
     where records.subject = $1 and records.type = 'credit.penalty'`,
    [subject],
  )
  const { key, loop } = read.rows[0]!
  const officers = {
    clerk: await as('clerk'),
    reviewer: await as('reviewer'),
    inspector: await as('inspector'),
    head: await as('head'),
  }
  const task = await taskAbout(system, { department, subject, key, loop })
  return { id: department, officers, subject, key, loop, task }
}

/** One that a rule might have given to the reviewers of a department. */
async function taskAbout(
  system: System,
  about: { department: string; subject: string; key: string; loop: string },
): Promise<string> {
  const { department, subject, key, loop: loopId } = about
  const words = { type: 'credit.penalty', key, department }
  const task = {
    part: partitionOf(subject),
    id: `task-2026-${department}`,
    kind: 'task',
    app: 'credit',
  } as const
  const given = { title: 'check', role: 'reviewer', due: null }
  await transaction(system.pool, (tx) =>
    insertTasks(tx, [{ ...task, ...given, words, subject, loopId }], system.now()),
  )
  return task.id
}

async function keyAbout({ pool }: System, subject: string): Promise<string> {
  const read = await pool.query<{ key: string }>(
    `select key from records where subject = $1 and type = 'credit.penalty'`,
    [subject],
  )
  return read.rows[0]!.key
}

async function passkeyOf(system: System, account: string): Promise<string> {
  const id = randomBytes(16).toString('base64url')
  const publicKey = new Uint8Array(randomBytes(32))
  const passkey = { id, publicKey, counter: 0, transports: [], name: 'phone', madeAt: system.now() }
  await transaction(system.pool, (tx) => insertPasskey(tx, account, passkey))
  return id
}

/** One that was given out before any of this. */
async function certificateOf(
  system: System,
  { subject, name }: { subject: string; name: string },
): Promise<string> {
  const parts = { typeCode: '11100000000013338W011', issuer: '11430000006122244L', version: 1 }
  const identifier = certificateIdentifier({ ...parts, serial: name.toUpperCase() })
  const whose = { holder: subject, holderName: name, holderShown: name, verifyCode: `CODE-${name}` }
  const [app, item] = ['registration', 'registration-setup']
  const made = { caseNo: '-', department: offices.near, issuedAt: system.now(), validUntil: null, values: {} }
  await transaction(system.pool, (tx) =>
    insertCertificates(tx, [{ identifier, app, item, ...whose, ...made }]),
  )
  return identifier
}

async function delegationTo({ system, url }: RunningServer, name: string): Promise<string> {
  const giver = await signInAs({ system }, 'citizen', {
    subject: `person:${randomBytes(32).toString('hex')}`,
  })
  const until = addDays(dateInShanghai(system.now()), 1)
  const body = { to: name, scope: ['read'], until }
  const made = await callerOf(url, giver).call<{ id: string }>('POST', '/api/my/delegations', body)
  return made.body.id
}

async function noOf({ call }: Caller, path: string, body: object): Promise<string> {
  return (await call<{ no: string }>('POST', path, body)).body.no
}
