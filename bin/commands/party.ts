import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type KeyAlgorithm, keyAlgorithms, type PartyKind, partyKinds } from '#core/party.ts'
import { changeParty, type PartyChange, withdrawPartyKey } from '#io/parties/change-state.ts'
import { type PartyDetail, type PartyView, partyDetail, partyViews } from '#io/parties/party-view.ts'
import { registerParty, rotateKey } from '#io/parties/register.ts'
import { findParty, listParties } from '#io/postgres/parties.ts'
import { Refusal } from '#io/refusal.ts'
import { newPrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import type { System } from '#io/system.ts'
import { operator, typedPath } from './open.ts'
import { within } from './within.ts'

const usage = `yiwang party new-key FILE [--algorithm ${keyAlgorithms.join(' | ')}]
yiwang party add ID --zh NAME --en NAME --uscc CODE [--kind KIND] [--public-key FILE] [--source SOURCE …] [--type TYPE …]
yiwang party list
yiwang party keys ID [--add FILE [--overlap DAYS] | --withdraw KEY]
yiwang party suspend | resume | revoke ID [--reason TEXT]`

const text = { type: 'string' } as const
const texts = { type: 'string', multiple: true } as const
const options = {
  algorithm: text,
  zh: text,
  en: text,
  uscc: text,
  kind: text,
  'public-key': text,
  source: texts,
  type: texts,
  add: text,
  overlap: text,
  withdraw: text,
  reason: text,
}
type Values = ReturnType<typeof read>['values']

function read(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options })
}

type Work = (system: System, id: string, values: Values) => Promise<void>

const works: Readonly<Record<string, Work>> = {
  add,
  list,
  keys,
  suspend: changing('suspend'),
  resume: changing('resume'),
  revoke: changing('revoke'),
}

/** `yiwang party …`: who may send. 0 when done, 1 when refused, 2 for a wrong call. */
export async function partyCommand(args: string[]): Promise<number> {
  const { values, positionals } = read(args)
  const [verb = '', id] = positionals
  if (verb === 'new-key' && id !== undefined) return newKey(id, values)
  const work = Object.hasOwn(works, verb) ? works[verb] : undefined
  if (!work || (id === undefined && verb !== 'list')) {
    console.error(usage)
    return 2
  }
  return await within((system) => work(system, id ?? '', values))
}

/** The private half into a file only its owner reads, the public half beside it. Nothing is ever written over. */
function newKey(file: string, { algorithm = 'ed25519' }: Values): number {
  if (!keyAlgorithms.includes(algorithm as KeyAlgorithm) || existsSync(typedPath(file))) {
    console.error(existsSync(typedPath(file)) ? `${file} is there already.` : usage)
    return 2
  }
  const pem = newPrivateKey(algorithm as KeyAlgorithm)
  writeFileSync(typedPath(file), pem, { mode: 0o600, flag: 'wx' })
  writeFileSync(`${typedPath(file)}.pub`, readPrivateKey(pem)!.publicPem)
  console.log(
    `${file}: the private key, never to be given away.\n${file}.pub: the public key, for the platform.`,
  )
  return 0
}

async function add(system: System, id: string, values: Values): Promise<void> {
  const { zh = id, en = id, uscc = '', kind = 'department', source = [], type = [] } = values
  if (!partyKinds.includes(kind as PartyKind)) throw new Refusal('bad-body', { field: 'kind' })
  const party = {
    id,
    names: { zh, en },
    uscc,
    kind: kind as PartyKind,
    sources: source,
    types: type,
    quota: {},
    by: operator,
  }
  const publicKey = values['public-key']
  const registered = await registerParty(system, party, publicKey ? { publicKey: fileText(publicKey) } : null)
  tellKeys(await partyDetail(system, registered))
}

async function keys(system: System, id: string, { add: file, overlap, withdraw }: Values): Promise<void> {
  const overlapDays = overlap === undefined ? undefined : Number(overlap)
  if (
    overlapDays !== undefined &&
    !(Number.isInteger(overlapDays) && overlapDays >= 0 && overlapDays <= 3650)
  )
    throw new Refusal('bad-body', { field: 'overlap' })
  if (file !== undefined)
    await rotateKey(system, id, { publicKey: fileText(file), overlapDays, by: operator })
  if (withdraw !== undefined) await withdrawPartyKey(system, id, { key: withdraw, by: operator })
  const party = await findParty(system.pool, id)
  if (!party) throw new Refusal('party-not-found')
  tellKeys(await partyDetail(system, party))
}

function changing(change: PartyChange): Work {
  return async (system, id, { reason = null }) => {
    const party = await changeParty(system, id, { change, reason, by: operator })
    console.log(`${party.id}  ${party.state}`)
  }
}

async function list(system: System): Promise<void> {
  for (const view of await partyViews(system, await listParties(system.pool))) console.log(line(view))
}

function line({ id, state, volume, quality, lastContact }: PartyView): string {
  const share = quality === null ? '–' : `${(quality * 100).toFixed(2)} %`
  const figures = `${String(volume.received).padStart(10)} received  ${share.padStart(9)} accepted`
  return `${id.padEnd(28)} ${state.padEnd(10)} ${figures}  ${lastContact ?? 'never heard of'}`
}

function tellKeys({ id, keys: all }: PartyDetail): void {
  if (all.length === 0) console.log(`${id} has no key yet.`)
  for (const key of all)
    console.log(
      `${key.id}  ${key.algorithm}  ${key.state}  until ${key.validTo ?? 'further notice'}\n  ${key.fingerprint}`,
    )
}

function fileText(file: string): string {
  if (!existsSync(typedPath(file))) throw new Refusal('key-unreadable')
  return readFileSync(typedPath(file), 'utf8')
}
