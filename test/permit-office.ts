import type { TestContext } from 'node:test'
import type { App } from '#core/app.ts'
import { registerParty } from '#io/parties/register.ts'
import { type Caller, callerOf } from './caller.ts'
import { type RunningServer, startServer } from './server.ts'
import { signInAs } from './sign-in.ts'
import { smallCases } from './small-cases.ts'

export const departments = {
  market: { zh: '江湾市市场监督管理局', en: 'Market Regulation Bureau of Jiangwan' },
  fire: { zh: '江湾市消防救援支队', en: 'Fire and Rescue Division of Jiangwan' },
  food: { zh: '江湾市卫生健康委员会', en: 'Health Commission of Jiangwan' },
  city: { zh: '江湾市城市管理局', en: 'Urban Management Bureau of Jiangwan' },
} as const

export interface PermitOffice extends RunningServer {
  applicant: Caller
  stranger: Caller
  /** Officers of a department with every role there is. */
  officerOf: (department: string) => Promise<Caller>
}

export const applicantSubject = `person:${'a1'.repeat(32)}`

/** A server on which stall permits are applied for and decided: the departments, somebody who applies, and somebody else. */
export async function permitOffice(t: TestContext, ...apps: App[]): Promise<PermitOffice> {
  const server = await startServer(t, { apps: apps.length > 0 ? apps : [smallCases], works: false })
  for (const [id, names] of Object.entries(departments))
    await registerParty(
      server.system,
      { id, names, uscc: '1133150000459001XQ', kind: 'department', sources: [], types: [], quota: {} },
      null,
    )
  const signedIn = async (role: string, choice: object) =>
    callerOf(server.url, { cookie: (await signInAs(server, role, choice)).cookie })
  return {
    ...server,
    applicant: await signedIn('citizen', { subject: applicantSubject, name: `li-${Date.now()}` }),
    stranger: await signedIn('citizen', { subject: `person:${'b2'.repeat(32)}` }),
    officerOf: (department) => signedIn('reviewer', { department, roles: ['clerk', 'head'] }),
  }
}

/** Sends a file as a browser does. */
export function sendPaper<T = Record<string, unknown>>(
  { call }: Caller,
  { name, content, headers = {} }: { name: string; content: Buffer; headers?: Record<string, string> },
) {
  return call<T>('POST', '/api/my/files', content, { 'x-file-name': encodeURIComponent(name), ...headers })
}

/** Applies for a permit with a lease that was sent before; answers the case's number. */
export async function applyForPermit(
  { applicant }: PermitOffice,
  { lease, form = {} }: { lease: string; form?: Record<string, unknown> },
): Promise<string> {
  const body = {
    item: 'stall-permit',
    form: { place: '临江路18号', size: 12, phone: '13800138000', ...form },
    materials: { lease: { files: [lease] } },
  }
  const { status, body: opened } = await applicant.call<{ no: string }>('POST', '/api/my/cases', body)
  if (status !== 201) throw new Error(JSON.stringify(opened))
  return opened.no
}

/** Lets officers take steps of a case, each of the department that stands before its step. */
export async function takeSteps(
  office: PermitOffice,
  no: string,
  steps: [string, string, string?][],
): Promise<void> {
  for (const [department, step, reason] of steps) {
    const officer = await office.officerOf(department)
    const seen = await officer.call<{ version: number }>('GET', `/api/cases/${no}`)
    const body = { step, version: seen.body.version, ...(reason ? { reason } : {}) }
    const done = await officer.call('POST', `/api/cases/${no}/steps`, body)
    if (done.status !== 200) throw new Error(`${step}: ${JSON.stringify(done.body)}`)
  }
}

/** All that leads to a granted permit. */
export const untilApproved: [string, string][] = [
  ['market', 'accept'],
  ['market', 'send'],
  ['fire', 'fire.agree'],
  ['food', 'food.agree'],
  ['city', 'sign.agree'],
  ['market', 'approve'],
]
