import type { KeyAlgorithm } from '#core/party.ts'

/** What a text is that somebody gives as a public key. Whether its point lies on the curve the platform checks. */
export type ReadKey = { is: 'empty' | 'private' | 'unreadable' } | { is: 'key'; algorithm: KeyAlgorithm }

/** How SubjectPublicKeyInfo begins for each algorithm (hex), and how many bytes it has. */
const beginnings: readonly { algorithm: KeyAlgorithm; hex: string; length: number }[] = [
  { algorithm: 'ed25519', hex: '302a300506032b6570032100', length: 44 },
  {
    algorithm: 'ecdsa-p256-sha256',
    hex: '3059301306072a8648ce3d020106082a8648ce3d03010703420004',
    length: 91,
  },
  { algorithm: 'sm2-sm3', hex: '3059301306072a8648ce3d020106082a811ccf5501822d03420004', length: 91 },
]

/** Finds out what a PEM text holds. A private key is told apart, so that it is never sent anywhere. */
export function readKey(text: string): ReadKey {
  if (text.trim() === '') return { is: 'empty' }
  if (/PRIVATE KEY/.test(text)) return { is: 'private' }
  const pem = /-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----/.exec(text)
  const bytes = pem && bytesOf(pem[1] ?? '')
  const found =
    bytes && beginnings.find((one) => one.length === bytes.length && hexOf(bytes).startsWith(one.hex))
  return found ? { is: 'key', algorithm: found.algorithm } : { is: 'unreadable' }
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, '')), (char) => char.charCodeAt(0))
  } catch {
    return null
  }
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
