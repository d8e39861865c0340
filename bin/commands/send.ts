import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { apps } from '#apps/apps.ts'
import { sentence } from '#core/errors/sentence.ts'
import { loadApps } from '#core/load-apps.ts'
import { type MapFile, parseMapFile } from '#io/files/map-file.ts'
import { eventsOfFile, type FileToSend, type Lines } from '#io/parties/events-of-file.ts'
import { keyIdOf } from '#io/parties/register.ts'
import { type Destination, type Receipt, sendLines } from '#io/parties/send-lines.ts'
import { type Balance, emptyBalance, sumBalances } from '#io/postgres/balances.ts'
import { type PrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import { terminalLanguage, typedPath } from './open.ts'

const usage =
  'yiwang send FILE --as TYPE --party ID --key FILE --to URL [--source SOURCE] [--key-id ID] [--map FILE]'

/** `yiwang send …`: the other side's tool. 0 when every row was taken, 1 when some were not or it broke off, 2 for a wrong call. */
export async function sendCommand(args: string[]): Promise<number> {
  const asked = readArgs(args)
  if (typeof asked === 'string') {
    console.error(asked)
    return 2
  }
  return await run(asked.file, asked.to)
}

interface Asked {
  file: FileToSend
  to: Destination
}

function readArgs(args: string[]): Asked | string {
  const text = { type: 'string' } as const
  const options = { as: text, party: text, key: text, to: text, source: text, 'key-id': text, map: text }
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const { party, key: keyFile, to } = values
  const [path] = positionals
  if (path === undefined || party === undefined || keyFile === undefined || to === undefined) return usage
  const key = keyAt(keyFile)
  const url = URL.parse(to)
  const type = values.as === undefined ? null : (loadApps(apps).types.get(values.as) ?? undefined)
  if (!existsSync(typedPath(path))) return `${path}: there is no such file.`
  if (!key) return `${keyFile}: no private key of Ed25519, P-256 or SM2 (PEM, PKCS #8).`
  if (!url) return `${to}: no address, such as https://exchange.example.`
  if (type === undefined)
    return sentence({ code: 'type-unknown', params: { type: values.as ?? '' } }, terminalLanguage())
  const map = values.map === undefined ? undefined : mapAt(values.map)
  if (typeof map === 'string') return map
  const { pem, ...rest } = key
  return {
    file: { path: typedPath(path), type, source: values.source ?? party, map, secret: pem },
    to: {
      url,
      keyId: values['key-id'] ?? keyIdOf(party, rest.key.publicPem),
      key: rest.key,
      language: terminalLanguage(),
      say: (line) => console.error(line),
    },
  }
}

function keyAt(file: string): { pem: string; key: PrivateKey } | null {
  if (!existsSync(typedPath(file))) return null
  const pem = readFileSync(typedPath(file), 'utf8')
  const key = readPrivateKey(pem)
  return key && { pem, key }
}

function mapAt(file: string): MapFile | string {
  const read = parseMapFile(readFileSync(typedPath(file), 'utf8'))
  return read.map ?? read.faults.map((fault) => sentence(fault, terminalLanguage())).join('\n')
}

async function run(file: FileToSend, to: Destination): Promise<number> {
  let balance: Balance = { ...emptyBalance }
  let faults = 0
  for await (const lines of eventsOfFile(file)) {
    faults += tellFaults(lines)
    if (lines.lines.length === 0) continue
    const sent = await sendLines(to, lines.lines)
    if (!sent.ok) {
      console.error(`${sent.status || 'no answer'} ${sent.code}: ${sent.title}`.replace(' :', ':'))
      console.log(written(balance))
      return 1
    }
    tellRejects(sent.receipt, lines)
    balance = sumBalances([balance, sent.receipt])
  }
  console.log(written(balance))
  return faults === 0 && balance.quarantined === 0 ? 0 : 1
}

function tellFaults({ faults, end }: Lines): number {
  const language = terminalLanguage()
  for (const { row, reason } of faults) console.error(`row ${row}, not sent: ${sentence(reason, language)}`)
  if (end) console.error(sentence(end, language))
  return faults.length + (end ? 1 : 0)
}

const TOLD = 20

function tellRejects({ rejects }: Receipt, { lines }: Lines): void {
  for (const { index, id, reasons } of rejects.slice(0, TOLD)) {
    const why = reasons.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join(' ')
    console.error(`${id ?? `line ${index + 1} of ${lines.length}`}, refused: ${why}`)
  }
  if (rejects.length > TOLD) console.error(`… and ${rejects.length - TOLD} more of this request.`)
}

function written({ received, accepted, warned, quarantined, duplicate }: Balance): string {
  return `received ${received} = accepted ${accepted} (with warnings ${warned}) + quarantined ${quarantined} + duplicate ${duplicate}`
}
