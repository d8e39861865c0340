/**
 * FNV-1a, 64 bit, as 16 hex digits: tells whether a table or a form still says what it said. It guards against a forgotten version
 * number, not against an adversary.
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
