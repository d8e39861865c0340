import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { plainPassword } from '#core/access/password-fault.ts'
import type { HashCost } from '#core/access/sign-in-rules.ts'
import { Gate } from './gate.ts'

const run = promisify(argon2)

const SALT_BYTES = 16
const HASH_BYTES = 32

/** Two at once leave threads for everything else; each takes some 50 ms and the memory of its cost. */
const gate = new Gate({ atOnce: 2, waiting: 64 })

/** A password as it is kept: argon2id with its cost and salt (`$argon2id$v=19$m=…,t=…,p=…$salt$hash`). */
export async function hashPassword(password: string, cost: HashCost): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const { memoryKiB, passes, lanes } = cost
  const hash = await argon(password, salt, { cost, length: HASH_BYTES })
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${lanes}$${unpadded(salt)}$${unpadded(hash)}`
}

/** Whether a password is the one that was kept. Throws where what was kept is none of ours. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const { cost, salt, hash } = read(kept)
  return timingSafeEqual(await argon(password, salt, { cost, length: hash.length }), hash)
}

/** Whether a password kept at another cost should be kept anew. */
export function isOutdated(kept: string, now: HashCost): boolean {
  const { cost } = read(kept)
  return cost.memoryKiB < now.memoryKiB || cost.passes < now.passes || cost.lanes !== now.lanes
}

/** What is compared where there is no password to compare with: nobody's, at the same cost. */
export function nobodysHash({ memoryKiB, passes, lanes }: HashCost): string {
  const empty = (bytes: number) => unpadded(Buffer.alloc(bytes))
  return `$argon2id$v=19$m=${memoryKiB},t=${passes},p=${lanes}$${empty(SALT_BYTES)}$${empty(HASH_BYTES)}`
}

function argon(
  password: string,
  salt: Buffer,
  { cost, length }: { cost: HashCost; length: number },
): Promise<Buffer> {
  return gate.pass(() =>
    run('argon2id', {
      message: Buffer.from(plainPassword(password)),
      nonce: salt,
      parallelism: cost.lanes,
      tagLength: length,
      memory: cost.memoryKiB,
      passes: cost.passes,
    }),
  )
}

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

function read(kept: string): { cost: HashCost; salt: Buffer; hash: Buffer } {
  const [, memory, passes, lanes, salt = '', hash = ''] = form.exec(kept) ?? []
  if (hash === '') throw new Error('This is no password as it is kept here.')
  return {
    cost: { memoryKiB: Number(memory), passes: Number(passes), lanes: Number(lanes) },
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
