import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KeyAlgorithm, keyAlgorithms } from '#core/party.ts'
import { registerParty } from '#io/parties/register.ts'
import { listParties } from '#io/postgres/parties.ts'
import { newPrivateKey, readPrivateKey } from '#io/signatures/private-key.ts'
import type { System } from '#io/system.ts'
import { parties } from './city.ts'

/**
 * Registers the departments and districts of the sample city as parties, each with a key made here and now: the private
 * halves lie in the data folder as `sample-keys/<party>.pem`, so that anybody who tries the city can send as one of them.
 * All three algorithms occur. An installation that has a party already is left alone.
 */
export async function registerSampleParties(system: System): Promise<void> {
  if ((await listParties(system.pool)).length > 0) return
  const folder = sampleKeys(system)
  for (const [at, { id, kind, zh, en, uscc }] of parties.entries()) {
    const publicKey = publicKeyAt(join(folder, `${id}.pem`), keyAlgorithms[at % keyAlgorithms.length]!)
    const party = { id, kind, uscc, names: { zh, en }, sources: [], types: [], quota: {} }
    await registerParty(system, party, { publicKey })
  }
}

/** The folder in which whoever tries the city finds what its parties and devices sign with. */
export function sampleKeys({ dataDir }: Pick<System, 'dataDir'>): string {
  const folder = join(dataDir, 'sample-keys')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** A key of an earlier start is used again. */
function publicKeyAt(file: string, algorithm: KeyAlgorithm): string {
  if (!existsSync(file)) writeFileSync(file, newPrivateKey(algorithm), { mode: 0o600 })
  return readPrivateKey(readFileSync(file, 'utf8'))!.publicPem
}
