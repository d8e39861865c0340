import type { TestContext } from 'node:test'
import type { GrantableRole } from '#core/access/role.ts'
import { type Caller, callerOf } from './caller.ts'
import { letter, type Office, type ProbedWorld, probedWorld } from './probed-world.ts'
import { receive } from './receive.ts'
import { decisionOf, documentOf, idOf, reason, record, versionOf } from './route-probes.ts'
import { signInAs } from './sign-in.ts'

type Administrator = Extract<GrantableRole, `${string}Admin`>

/** The probed world with its administrators, something in quarantine, and the address of a reviewer's deadlines. */
export interface LookedAtWorld extends ProbedWorld {
  admins: Record<Administrator, Caller>
  quarantined: string
  calendar: string
}

/** Who looks, as the book names them, and the look itself, which answers its status. */
export interface Look {
  by: string
  ask: () => Promise<number>
}

export type LookProbe = (world: LookedAtWorld) => Promise<Look>

const redirect = { step: 'redirect', reason: '属于咨询' }
const number = { kind: 'citizenId', number: '110101199003071591' }

/** For each line of `route-access.ts` that shows what is others' and not public: one look at it by somebody who may. */
export const lookProbes: Readonly<Record<string, LookProbe>> = {
  'GET /api/live?all=1': async ({ admins, server }) => {
    const cookie = [...admins.dataAdmin.cookies].map((pair) => pair.join('=')).join('; ')
    return { by: await nameOf(admins.dataAdmin), ask: () => openedFeed(server.url, cookie) }
  },
  'GET /api/records/{type}?as=fields': officer('GET', () => '/api/records/credit.penalty?as=fields'),
  'GET /api/records/{type}?as=record': officer('GET', () => '/api/records/credit.penalty?as=record'),
  'GET /api/records/{type}/{key}?as=fields': officer('GET', ({ near }) => `${record(near.key)}?as=fields`),
  'GET /api/records/{type}/{key}?as=record': officer('GET', ({ near }) => `${record(near.key)}?as=record`),
  'GET /api/subjects/{id}?as=fields': officer('GET', ({ me }) => `/api/subjects/${me.subject}?as=fields`),
  'GET /api/subjects/{id}?as=record': officer('GET', ({ me }) => `/api/subjects/${me.subject}?as=record`),
  'GET /api/loops/{id}?as=fields': officer('GET', ({ near }) => `/api/loops/${near.loop}?as=fields`),
  'GET /api/loops/{id}?as=record': officer('GET', ({ near }) => `/api/loops/${near.loop}?as=record`),
  'POST /api/verify': officer(
    'POST',
    () => '/api/verify',
    ({ near }) => ({ type: 'credit.penalty', key: near.key, field: 'counterpartyName', value: '沈立新' }),
  ),
  'POST /api/records/{type}/{key}/unmask': officer(
    'POST',
    ({ near }) => `${record(near.key)}/unmask`,
    () => ({ field: 'counterpartyName', reason: '核对姓名' }),
  ),
  'GET /api/decisions/{ref}': decision('GET', (ref) => `/api/decisions/${ref}`),
  'GET /api/decisions/{ref}?as=record': decision('GET', (ref) => `/api/decisions/${ref}?as=record`),
  'POST /api/decisions/{ref}/reproduce': decision('POST', (ref) => `/api/decisions/${ref}/reproduce`),
  'GET /api/tasks': officer('GET', () => '/api/tasks'),
  'POST /api/tasks/{id}/done': officer('POST', ({ near }) => `/api/tasks/${near.task}/done`),

  'GET /api/queue': officer('GET', () => '/api/queue'),
  'GET /api/officers': officer('GET', () => '/api/officers'),
  'GET /api/calendar/{file}': async ({ calendar, near, server }) => ({
    by: await nameOf(near.officers.reviewer),
    ask: async () => (await callerOf(server.url).call('GET', calendar)).status,
  }),
  'GET /api/cases/{no}': officer('GET', ({ me }) => `/api/cases/${me.case}`),
  'GET /api/cases/{no}/files/{id}': officer('GET', ({ me }) => `/api/cases/${me.case}/files/${me.handedIn}`),
  'GET /api/cases/{no}/documents/{id}': officer(
    'GET',
    async ({ me }) => `/api/cases/${await documentOf(me)}`,
  ),
  'POST /api/cases/{no}/steps': officer(
    'POST',
    ({ me }) => `/api/cases/${me.open}/steps`,
    async ({ me, near }) => ({ ...redirect, version: await versionOf(near, me.open) }),
  ),
  'POST /api/cases/{no}/unmask': officer(
    'POST',
    ({ me }) => `/api/cases/${me.case}/unmask`,
    () => ({ field: 'phone', reason: '联系申请人' }),
  ),
  'POST /api/counter/applicants': clerk('/api/counter/applicants', () => ({ ...number, name: '王小明' })),
  'POST /api/counter/applicants/search': clerk('/api/counter/applicants/search', () => ({
    name: '小明',
    reason: '忘带证件',
  })),
  'POST /api/counter/cases': clerk('/api/counter/cases', () => ({
    applicant: { ...number, name: '王小明' },
    applications: [letter],
  })),

  'GET /api/accounts': admin('systemAdmin', 'GET', () => '/api/accounts'),
  'GET /api/accounts/{id}': admin(
    'systemAdmin',
    'GET',
    async ({ me }) => `/api/accounts/${await idOf(me.caller)}`,
  ),
  'POST /api/accounts': admin(
    'systemAdmin',
    'POST',
    () => '/api/accounts',
    () => ({ name: 'somebody.new', shownName: '新来的' }),
  ),
  'POST /api/subjects/find': admin(
    'auditAdmin',
    'POST',
    () => '/api/subjects/find',
    () => number,
  ),
  'GET /api/book': admin('auditAdmin', 'GET', () => '/api/book'),
  'GET /api/quarantine': admin('dataAdmin', 'GET', () => '/api/quarantine'),
  'GET /api/quarantine/{id}': admin(
    'dataAdmin',
    'GET',
    ({ quarantined }) => `/api/quarantine/${quarantined}`,
  ),
  'POST /api/quarantine/resend': admin(
    'dataAdmin',
    'POST',
    () => '/api/quarantine/resend',
    ({ quarantined }) => ({ ids: [quarantined] }),
  ),
  'POST /api/quarantine/{id}/resend': admin(
    'dataAdmin',
    'POST',
    ({ quarantined }) => `/api/quarantine/${quarantined}/resend`,
    () => ({}),
  ),
  'GET /api/things': admin('dataAdmin', 'GET', () => '/api/things'),
  'GET /api/things/{id}': admin('dataAdmin', 'GET', ({ me }) => `/api/things/${me.thing}`),
}

/** The world the probes look into. */
export async function lookedAtWorld(t: TestContext): Promise<LookedAtWorld> {
  const world = await probedWorld(t)
  const { server, near } = world
  const as = async (role: Administrator) => callerOf(server.url, await signInAs(server, role))
  const [dataAdmin, systemAdmin] = [await as('dataAdmin'), await as('systemAdmin')]
  const [securityAdmin, auditAdmin] = [await as('securityAdmin'), await as('auditAdmin')]
  await receive(server.system, [{ source: near.id, type: 'credit.penalty', data: { 处罚类别: '' } }])
  const { rows } = await server.system.pool.query<{ id: string }>('select id from quarantine')
  const made = await near.officers.reviewer.call<{ address: string }>('POST', '/api/my/calendar')
  const { pathname, search } = new URL(made.body.address)
  const admins = { dataAdmin, systemAdmin, securityAdmin, auditAdmin }
  return { ...world, admins, quarantined: rows[0]!.id, calendar: pathname + search }
}

type Of<T> = (world: LookedAtWorld) => T | Promise<T>

/** A reviewer of the near department, who says why. */
function officer(method: string, path: Of<string>, body?: Of<object>): LookProbe {
  return (world) => lookOf(world, world.near.officers.reviewer, { method, path, body })
}

function clerk(path: string, body: Of<object>): LookProbe {
  return (world) => lookOf(world, world.near.officers.clerk, { method: 'POST', path: () => path, body })
}

function admin(role: Administrator, method: string, path: Of<string>, body?: Of<object>): LookProbe {
  return (world) => lookOf(world, world.admins[role], { method, path, body })
}

function decision(method: string, path: (ref: string) => string): LookProbe {
  return officer(method, async ({ near }: { near: Office }) => path(await decisionOf(near)))
}

async function lookOf(
  world: LookedAtWorld,
  caller: Caller,
  { method, path, body }: { method: string; path: Of<string>; body?: Of<object> | undefined },
): Promise<Look> {
  const question = [method, await path(world), await body?.(world), reason(world.near)] as const
  return { by: await nameOf(caller), ask: async () => (await caller.call(...question)).status }
}

async function nameOf(caller: Caller): Promise<string> {
  return `account:${await idOf(caller)}`
}

/** A feed that stays open has been answered when its head has come. */
async function openedFeed(url: string, cookie: string): Promise<number> {
  const stop = new AbortController()
  const headers = { cookie, 'x-forwarded-for': '203.0.113.9' }
  const { status } = await fetch(`${url}/api/live?all=1`, { headers, signal: stop.signal })
  stop.abort()
  return status
}
