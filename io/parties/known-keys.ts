import { type PublicKey, readPublicKey } from '../signatures/public-key.ts'

/** Opening an SM2 key makes tables of about 100 KB; more keys than this at once send seldom enough to be opened again. */
const MOST = 500

const opened = new Map<string, PublicKey | null>()

/** A registered key, opened once: making it ready costs more than checking with it. */
export function knownKey(publicKey: string): PublicKey | null {
  const found = opened.get(publicKey)
  if (found !== undefined) return found
  const key = readPublicKey(Buffer.from(publicKey, 'base64'))
  if (opened.size >= MOST) opened.delete(opened.keys().next().value!)
  opened.set(publicKey, key)
  return key
}
