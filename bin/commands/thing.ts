import { parseArgs } from 'node:util'
import { type ThingAlgorithm, type ThingKind, thingAlgorithms, thingKinds } from '#core/thing.ts'
import { findThing, listThings } from '#io/postgres/things.ts'
import { Refusal } from '#io/refusal.ts'
import type { System } from '#io/system.ts'
import { changeThing, type ThingChange } from '#io/things/change-thing.ts'
import { type Credential, registerThing, rotateThing } from '#io/things/register-thing.ts'
import { type ThingView, thingDetail, thingViews } from '#io/things/thing-view.ts'
import { operator } from './open.ts'
import { within } from './within.ts'

const usage = `yiwang thing add ID --owner OWNER [--zh NAME] [--en NAME] [--kind ${thingKinds.join(' | ')}] [--type TYPE …] [--algorithm ${thingAlgorithms.join(' | ')}]
yiwang thing list [--owner OWNER]
yiwang thing show ID
yiwang thing rotate ID [--overlap DAYS] [--algorithm …]
yiwang thing suspend | resume | revoke ID [--reason TEXT]
OWNER is party:ID, uscc:CODE or person:HASH.`

const text = { type: 'string' } as const
const options = {
  owner: text,
  zh: text,
  en: text,
  kind: text,
  type: { type: 'string', multiple: true },
  algorithm: text,
  overlap: text,
  reason: text,
} as const
type Values = ReturnType<typeof read>['values']

function read(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options })
}

type Work = (system: System, id: string, values: Values) => Promise<void>

const works: Readonly<Record<string, Work>> = {
  add,
  list,
  show,
  rotate,
  suspend: changing('suspend'),
  resume: changing('resume'),
  revoke: changing('revoke'),
}

/** Whoever works on the machine. */
/** `yiwang thing …`: devices that send about themselves. 0 when done, 1 when refused, 2 for a wrong call. */
export async function thingCommand(args: string[]): Promise<number> {
  const { values, positionals } = read(args)
  const [verb = '', id] = positionals
  const work = Object.hasOwn(works, verb) ? works[verb] : undefined
  if (!work || (id === undefined && verb !== 'list')) {
    console.error(usage)
    return 2
  }
  return await within((system) => work(system, id ?? '', values))
}

async function add(system: System, id: string, values: Values): Promise<void> {
  const { owner = '', zh = id, en = id, kind = 'sensor', type = [] } = values
  if (!thingKinds.includes(kind as ThingKind)) throw new Refusal('bad-body', { field: 'kind' })
  const thing = { id, kind: kind as ThingKind, names: { zh, en }, owner, types: type, quota: {} }
  tellSecret(await registerThing(system, operator, { ...thing, algorithm: algorithmIn(values) }))
}

async function rotate(system: System, id: string, values: Values): Promise<void> {
  const overlapDays = values.overlap === undefined ? undefined : Number(values.overlap)
  if (overlapDays !== undefined && !(Number.isInteger(overlapDays) && overlapDays >= 0 && overlapDays <= 365))
    throw new Refusal('bad-body', { field: 'overlap' })
  tellSecret(await rotateThing(system, operator, { id, overlapDays, algorithm: algorithmIn(values) }))
}

function changing(change: ThingChange): Work {
  return async (system, id, { reason = null }) => {
    const thing = await changeThing(system, operator, { id, change, reason })
    console.log(`${thing.id}  ${thing.state}`)
  }
}

const AT_ONCE = 500

async function list(system: System, _id: string, { owner }: Values): Promise<void> {
  for (let after = ''; ; ) {
    const things = await listThings(system.pool, { owner: owner ?? null, after, limit: AT_ONCE })
    for (const view of await thingViews(system, things)) console.log(line(view))
    if (things.length < AT_ONCE) return
    after = things.at(-1)!.id
  }
}

async function show(system: System, id: string): Promise<void> {
  const thing = await findThing(system.pool, id)
  if (!thing) throw new Refusal('thing-not-found')
  const detail = await thingDetail(system, thing)
  console.log(line(detail))
  for (const key of detail.keys)
    console.log(`  ${key.id}  ${key.algorithm}  ${key.state}  until ${key.validTo ?? 'further notice'}`)
}

function line({ id, owner, state, volume, lastContact }: ThingView): string {
  const figures = `${String(volume.received).padStart(8)} received  ${String(volume.quarantined).padStart(6)} refused`
  return `${id.padEnd(28)} ${owner.padEnd(24)} ${state.padEnd(10)} ${figures}  ${lastContact ?? 'never heard of'}`
}

function tellSecret({ keyId, algorithm, secret }: Credential): void {
  console.log(`key id     ${keyId}\nalgorithm  ${algorithm}\nsecret     ${secret}`)
  console.error('The secret is told this once. Put it into the device and nowhere else.')
}

function algorithmIn({ algorithm }: Values): ThingAlgorithm | undefined {
  if (algorithm === undefined) return undefined
  if (thingAlgorithms.includes(algorithm as ThingAlgorithm)) return algorithm as ThingAlgorithm
  throw new Refusal('bad-body', { field: 'algorithm' })
}
