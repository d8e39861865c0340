import type { Caller } from './caller.ts'
import type { Office, ProbedWorld, Resident } from './probed-world.ts'

/** Whether one's own data, or that of one's own department, was reached, and whether any other was. */
export type Probe = (world: ProbedWorld) => Promise<{ own: boolean; others: boolean }>

type Role = keyof Office['officers']

const fieldReaders: Role[] = ['clerk', 'reviewer', 'inspector', 'head']
const recordReaders: Role[] = ['reviewer', 'inspector', 'head']

/** A new item, as a clerk drafts it. */
export const drafted = {
  ...{ code: 'tree-permit', nameZh: '砍伐城市树木审批', kind: 'promised', powerType: '01' },
  ...{ audience: ['person'], statutory: 20, statutoryUnit: 'workday', promised: 8 },
  ...{ promisedUnit: 'workday', basis: ['城市绿化条例#第二十条'], validFrom: '2026-01-01' },
}

/** For each line of `route-access.ts` that answers about somebody's own data, or about a department's: how that shows. */
export const routeProbes: Readonly<Record<string, Probe>> = {
  'GET /api/records/{type}?as=fields': lists('/api/records/credit.penalty?as=fields', fieldReaders),
  'GET /api/records/{type}?as=record': lists('/api/records/credit.penalty?as=record', recordReaders),
  'GET /api/records/{type}/{key}?as=fields': reads(({ key }) => `${record(key)}?as=fields`, fieldReaders),
  'GET /api/records/{type}/{key}?as=record': reads(({ key }) => `${record(key)}?as=record`, recordReaders),
  'GET /api/subjects/{id}?as=fields': reads(
    ({ subject }) => `/api/subjects/${subject}?as=fields`,
    fieldReaders,
  ),
  'GET /api/subjects/{id}?as=record': reads(
    ({ subject }) => `/api/subjects/${subject}?as=record`,
    recordReaders,
  ),
  'GET /api/loops/{id}?as=fields': reads(({ loop }) => `/api/loops/${loop}?as=fields`, fieldReaders),
  'GET /api/loops/{id}?as=record': reads(({ loop }) => `/api/loops/${loop}?as=record`, recordReaders),
  'POST /api/verify': reads(
    () => '/api/verify',
    fieldReaders,
    ({ key }) => ({ type: 'credit.penalty', key, field: 'counterpartyName', value: '沈立新' }),
  ),
  'POST /api/records/{type}/{key}/unmask': reads(
    ({ key }) => `${record(key)}/unmask`,
    recordReaders,
    () => ({ field: 'counterpartyName', reason: '核对姓名' }),
  ),
  'GET /api/decisions/{ref}': decides('GET', (ref) => `/api/decisions/${ref}`),
  'GET /api/decisions/{ref}?as=record': decides('GET', (ref) => `/api/decisions/${ref}?as=record`),
  'POST /api/decisions/{ref}/reproduce': decides('POST', (ref) => `/api/decisions/${ref}/reproduce`),
  'GET /api/tasks': async ({ near, far }) => {
    const text = await textOf(near.officers.reviewer.call, '/api/tasks')
    return { own: text.includes(near.task), others: text.includes(far.task) }
  },
  'POST /api/tasks/{id}/done': async ({ near, far }) => {
    const close = async ({ task }: Office) => {
      const path = `/api/tasks/${encodeURIComponent(task)}/done`
      const { body } = await near.officers.reviewer.call<{ code: string }>('POST', path)
      return body.code !== 'task-not-found'
    }
    return { own: await close(near), others: await close(far) }
  },

  'GET /api/queue': works(async ({ me }, { call }) => (await textOf(call, '/api/queue')).includes(me.case)),
  'GET /api/queue/counts': works(async (_, { call }) => {
    const { body } = await call<{ open: number }>('GET', '/api/queue/counts')
    return body.open > 0
  }),
  'GET /api/queue/statistics': works(async (_, { call }) => {
    const { body } = await call<{ opened: number }>('GET', '/api/queue/statistics')
    return body.opened > 0
  }, 'head'),
  'GET /api/department/items': works(async ({ near }, { call }) => {
    await near.officers.clerk.call('POST', '/api/department/items', { form: drafted })
    return (await textOf(call, '/api/department/items')).includes(drafted.code)
  }),
  'GET /api/officers': works(async ({ near }, { call }) =>
    (await textOf(call, '/api/officers')).includes(await idOf(near.officers.clerk)),
  ),
  'GET /api/cases/{no}': works(({ me }, officer) => isGiven(officer, 'GET', `/api/cases/${me.case}`)),
  'GET /api/cases/{no}/files/{id}': works(({ me }, officer) =>
    isGiven(officer, 'GET', `/api/cases/${me.case}/files/${me.handedIn}`),
  ),
  'GET /api/cases/{no}/documents/{id}': works(async ({ me }, officer) =>
    isGiven(officer, 'GET', `/api/cases/${await documentOf(me)}`),
  ),
  'POST /api/cases/{no}/unmask': works(({ me }, officer) =>
    isGiven(officer, 'POST', `/api/cases/${me.case}/unmask`, { field: 'phone', reason: '联系申请人' }),
  ),
  'POST /api/cases/{no}/looks': works(({ me }, officer) =>
    isGiven(officer, 'POST', `/api/cases/${me.case}/looks`, { reason: '接听申请人来电' }),
  ),
  'POST /api/cases/{no}/assign': works(async ({ me, near }, officer) => {
    const given = { desk: await deskOf(near, me), to: await idOf(near.officers.clerk), reason: '按分工' }
    return await isGiven(officer, 'POST', `/api/cases/${me.case}/assign`, given)
  }),
  'POST /api/queue/reassign': works(async ({ near }, { call }) => {
    const handover = { from: await idOf(near.officers.clerk), to: null, reason: '休假' }
    const { body } = await call<{ moved: number }>('POST', '/api/queue/reassign', handover)
    return body.moved > 0
  }, 'head'),
  'POST /api/queue/steps': works(async ({ me, near }, { call }) => {
    const cases = [{ no: me.case, version: await versionOf(near, me.case) }]
    const batch = { step: 'redirect', reason: '属于咨询', cases }
    const { body } = await call<{ results: { ok: boolean }[] }>('POST', '/api/queue/steps', {
      ...batch,
      preview: true,
    })
    return body.results.some(({ ok }) => ok)
  }),
  'POST /api/cases/{no}/steps': works(async ({ me, near }, officer) => {
    const step = { step: 'redirect', reason: '属于咨询', version: await versionOf(near, me.case) }
    return await isGiven(officer, 'POST', `/api/cases/${me.case}/steps`, step)
  }),

  'POST /api/session/acting': async ({ me, other }) => {
    const act = (delegation: string | null) =>
      isGiven(me.second, 'POST', '/api/session/acting', { delegation })
    const found = { own: await act(me.delegation), others: await act(other.delegation) }
    await act(null)
    return found
  },
  'GET /api/my/account': tells('/api/my/account', ({ passkey }) => passkey),
  'GET /api/my/delegations': tells('/api/my/delegations', ({ delegation }) => delegation),
  'GET /api/my/data': tells('/api/my/data', ({ subject }) => subject),
  'GET /api/my/copy': tells('/api/my/copy', ({ request }) => request),
  'GET /api/my/access': tells('/api/my/access', ({ request }) => request),
  'GET /api/my/requests': tells('/api/my/requests', ({ request }) => request),
  'GET /api/my/consents': tells('/api/my/consents', ({ consent }) => consent),
  'POST /api/my/consents/{no}/withdraw': does(
    'POST',
    ({ consent }) => `/api/my/consents/${consent}/withdraw`,
  ),
  'DELETE /api/my/passkeys/{id}': does('DELETE', ({ passkey }) => `/api/my/passkeys/${passkey}`),
  'DELETE /api/my/delegations/{id}': does('DELETE', ({ delegation }) => `/api/my/delegations/${delegation}`),
  'GET /api/my/cases': tells('/api/my/cases', (one) => one.case),
  'GET /api/my/cases/{no}': does('GET', (one) => `/api/my/cases/${one.case}`),
  'POST /api/my/cases/{no}/steps': async ({ me, other, near }) => {
    const withdraw = async (one: Resident) => {
      const step = { step: 'withdraw', version: await versionOf(near, one.open) }
      return await isGiven(me.caller, 'POST', `/api/my/cases/${one.open}/steps`, step)
    }
    return { others: await withdraw(other), own: await withdraw(me) }
  },
  'GET /api/my/cases/{no}/rating': does('GET', (one) => `/api/my/cases/${one.case}/rating`),
  'POST /api/my/cases/{no}/rating': async ({ me, other, near }) => {
    await me.caller.call('POST', `/api/my/cases/${me.open}/steps`, {
      step: 'withdraw',
      version: await versionOf(near, me.open),
    })
    const rate = async (one: Resident) =>
      await isGiven(me.caller, 'POST', `/api/my/cases/${one.open}/rating`, { grade: 5 })
    return { others: await rate(other), own: await rate(me) }
  },
  'GET /api/my/cases/{no}/documents/{id}': async ({ me, other }) => {
    const read = async (one: Resident) => isGiven(me.caller, 'GET', `/api/my/cases/${await documentOf(one)}`)
    return { others: await read(other), own: await read(me) }
  },
  'GET /api/my/items/{code}/prefill': tells(
    '/api/my/items/senior-card/prefill',
    ({ name }) => `临江路${name}号`,
  ),
  'GET /api/my/certificates': tells('/api/my/certificates', ({ certificate }) => certificate),
  'GET /api/my/certificates/{identifier}/pdf': does(
    'GET',
    ({ certificate }) => `/api/my/certificates/${certificate}/pdf`,
  ),
  'GET /api/my/files': tells('/api/my/files', ({ file }) => file),
  'GET /api/my/files/{id}': does('GET', ({ file }) => `/api/my/files/${file}`),
  'DELETE /api/my/files/{id}': does('DELETE', ({ file }) => `/api/my/files/${file}`),
  'GET /api/my/notices': tells('/api/my/notices', ({ answered }) => answered),
  'GET /api/my/drafts': tells('/api/my/drafts', ({ draft }) => draft),
  'GET /api/my/drafts/{item}': does('GET', ({ draft }) => `/api/my/drafts/${draft}`),
  'DELETE /api/my/drafts/{item}': async ({ me, other }) => {
    for (const { draft } of [me, other]) await me.caller.call('DELETE', `/api/my/drafts/${draft}`)
    const isGone = async (one: Resident) => !(await isGiven(one.caller, 'GET', `/api/my/drafts/${one.draft}`))
    return { own: await isGone(me), others: await isGone(other) }
  },
  'GET /api/things': tells('/api/things', ({ thing }) => thing),
  'GET /api/things/{id}': does('GET', ({ thing }) => `/api/things/${thing}`),
  'POST /api/things': async ({ me, other }) => {
    const thing = { name: { zh: '水表', en: 'Meter' }, kind: 'sensor' }
    const make = (id: string, owner: string) =>
      isGiven(me.caller, 'POST', '/api/things', { ...thing, id, owner })
    return { own: await make('one-more', me.subject), others: await make('one-too-many', other.subject) }
  },
  'POST /api/things/{id}/rotate': does('POST', ({ thing }) => `/api/things/${thing}/rotate`),
  'POST /api/things/{id}/suspend': does('POST', ({ thing }) => `/api/things/${thing}/suspend`),
  'POST /api/things/{id}/resume': does('POST', ({ thing }) => `/api/things/${thing}/resume`),
  'POST /api/things/{id}/revoke': does('POST', ({ thing }) => `/api/things/${thing}/revoke`),
  'DELETE /api/my/sessions/{id}': async ({ me, other }) => {
    const end = async (id: string) => isGiven(me.caller, 'DELETE', `/api/my/sessions/${id}`)
    return { own: await end(await sessionOf(me)), others: await end(await sessionOf(other)) }
  },
  'DELETE /api/my/sessions': async ({ me, other }) => ({
    own: await isGiven(me.caller, 'DELETE', '/api/my/sessions'),
    others: !(await isGiven(other.second, 'GET', '/api/my/account')),
  }),
}

export function record(key: string): string {
  return `/api/records/credit.penalty/${encodeURIComponent(key)}`
}

/** What an officer of the near department gets done about a case of it, and one of the far department, who asks first. */
function works(
  work: (world: ProbedWorld, officer: Caller) => Promise<boolean>,
  role: Role = 'reviewer',
): Probe {
  return async (world) => {
    const others = await work(world, world.far.officers[role])
    return { others, own: await work(world, world.near.officers[role]) }
  }
}

/** Each of the roles reads in the own department; the inspector by the task about whoever is meant to be read. */
function reads(path: (office: Office) => string, roles: Role[], body?: (office: Office) => object): Probe {
  return async ({ near, far }) => {
    const seen = async (role: Role, office: Office) => {
      const ask = [body ? 'POST' : 'GET', path(office), body?.(office)] as const
      return (await near.officers[role].call(...ask, reason(near))).status === 200
    }
    const [own, others] = [near, far].map((office) => Promise.all(roles.map((role) => seen(role, office))))
    return { own: (await own!).every(Boolean), others: (await others!).some(Boolean) }
  }
}

/** A reviewer looks into the decisions on what the own department has sent, and into no other's. */
function decides(method: string, path: (ref: string) => string): Probe {
  return async ({ near, far }) => {
    const seen = async (office: Office) => {
      const ref = await decisionOf(office)
      const { status } = await near.officers.reviewer.call(method, path(ref), undefined, reason(near))
      return status === 200
    }
    return { own: await seen(near), others: await seen(far) }
  }
}

/** The place of the decision on an office's record, as its own officers find it. */
export async function decisionOf(office: Office): Promise<string> {
  const path = `/api/loops/${office.loop}?as=fields`
  const { body } = await office.officers.reviewer.call<{ steps: { decision?: { ref: string } }[] }>(
    'GET',
    path,
    undefined,
    reason(office),
  )
  return body.steps.flatMap(({ decision }) => decision?.ref ?? [])[0]!
}

function lists(path: string, roles: Role[]): Probe {
  return async ({ near, far }) => {
    const told = await Promise.all(
      roles.map(async (role) =>
        JSON.stringify((await near.officers[role].call('GET', path, undefined, reason(near))).body),
      ),
    )
    return {
      own: told.every((text) => text.includes(near.key)),
      others: told.some((text) => text.includes(far.key)),
    }
  }
}

export function reason({ task }: Office): Record<string, string> {
  return { 'x-purpose': 'dispute', 'x-case-no': encodeURIComponent(task) }
}

/** What a question about oneself tells: something of one's own, and nothing of another. */
function tells(path: string, of: (one: Resident) => string): Probe {
  return async ({ me, other }) => {
    const text = JSON.stringify((await me.caller.call('GET', path)).body)
    return { own: text.includes(of(me)), others: text.includes(of(other)) }
  }
}

/** The others first: doing it to one's own may end what both would need. */
function does(method: string, path: (one: Resident) => string): Probe {
  return async ({ me, other }) => {
    const body = method === 'POST' ? {} : undefined
    const others = await isGiven(me.caller, method, path(other), body)
    return { others, own: await isGiven(me.caller, method, path(me), body) }
  }
}

/** The place of a document of the case that was answered, within the cases. */
export async function documentOf({ caller, answered }: Resident): Promise<string> {
  const { body } = await caller.call<{ documents: { id: string }[] }>('GET', `/api/my/cases/${answered}`)
  return `${answered}/documents/${body.documents[0]!.id}`
}

async function textOf(call: Caller['call'], path: string): Promise<string> {
  return JSON.stringify((await call('GET', path)).body)
}

export async function idOf({ call }: Caller): Promise<string> {
  return (await call<{ id: string }>('GET', '/api/my/account')).body.id
}

export async function versionOf({ officers }: Office, no: string): Promise<number> {
  const { body } = await officers.clerk.call<{ version: number }>('GET', `/api/cases/${no}`)
  return body.version
}

async function deskOf({ officers }: Office, one: Resident): Promise<string | undefined> {
  const { body } = await officers.clerk.call<{ rows: { no: string; desk: string }[] }>('GET', '/api/queue')
  return body.rows.find(({ no }) => no === one.case)?.desk
}

async function isGiven({ call }: Caller, method: string, path: string, body?: object): Promise<boolean> {
  return (await call(method, path, body)).status < 300
}

async function sessionOf({ second }: Resident): Promise<string> {
  const { body } = await second.call<{ sessions: { id: string; isThis: boolean }[] }>(
    'GET',
    '/api/my/account',
  )
  return body.sessions.find(({ isThis }) => isThis)!.id
}
