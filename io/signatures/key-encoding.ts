import type { KeyAlgorithm } from '#core/party.ts'

/**
 * How each algorithm's keys begin in DER: SubjectPublicKeyInfo and PKCS #8. The rest is the point or the scalar, of fixed
 * length, so no ASN.1 has to be read: what does not begin like this and is not exactly that long is no key of ours.
 */
export const encodings: Readonly<
  Record<KeyAlgorithm, { public: Buffer; publicLength: number; private: Buffer }>
> = {
  ed25519: {
    public: Buffer.from('302a300506032b6570032100', 'hex'),
    publicLength: 44,
    private: Buffer.from('302e020100300506032b657004220420', 'hex'),
  },
  'ecdsa-p256-sha256': {
    public: Buffer.from('3059301306072a8648ce3d020106082a8648ce3d03010703420004', 'hex'),
    publicLength: 91,
    private: Buffer.from('308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420', 'hex'),
  },
  'sm2-sm3': {
    public: Buffer.from('3059301306072a8648ce3d020106082a811ccf5501822d03420004', 'hex'),
    publicLength: 91,
    private: Buffer.from('308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b0201010420', 'hex'),
  },
}

/** The bytes of a PEM text with the given label, or null where it is none. */
export function bytesOfPem(text: string, label: 'PUBLIC KEY' | 'PRIVATE KEY'): Buffer | null {
  const pem = new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`).exec(text)
  return pem ? Buffer.from(pem[1]!, 'base64') : null
}

export function pemOf(bytes: Uint8Array, label: 'PUBLIC KEY' | 'PRIVATE KEY'): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

export function beginsWith(bytes: Buffer, beginning: Buffer): boolean {
  return bytes.subarray(0, beginning.length).equals(beginning)
}
