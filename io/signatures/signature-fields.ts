import type { Dictionary, InnerList } from 'structured-headers'
import { isInnerList, parseDictionary, serializeDictionary } from 'structured-headers'
import type { Component } from './component.ts'
import type { Covering } from './signature-base.ts'
import { signatureParams } from './signature-base.ts'

/** One signature of a message, as its two fields tell of it. */
export interface SignatureEntry extends Covering {
  label: string
  signature: Buffer
}

/**
 * The first signature that the fields `Signature-Input` and `Signature` hold; a proxy that adds its own puts it behind.
 * Null when the fields are not what RFC 9421 §4 says, whatever else they are.
 */
export function readSignatureFields(input: string, signature: string): SignatureEntry | null {
  const inputs = dictionary(input)
  const signatures = dictionary(signature)
  const [first] = inputs ?? []
  if (!first || !signatures) return null
  const [label, member] = first
  if (!isInnerList(member)) return null
  const components = componentsOf(member)
  const bytes = signatures.get(label)?.[0]
  if (components === null || !(bytes instanceof ArrayBuffer)) return null
  return { label, components, params: member[1], signature: Buffer.from(bytes) }
}

/** Both fields for a message that is being signed. */
export function writeSignatureFields(
  label: string,
  covering: Covering,
  signature: Uint8Array,
): { 'signature-input': string; signature: string } {
  return {
    'signature-input': `${label}=${signatureParams(covering)}`,
    signature: serializeDictionary({ [label]: new Uint8Array(signature) }),
  }
}

/** Whatever a parser of foreign text throws means the same here: this is no dictionary. */
function dictionary(text: string): Dictionary | null {
  try {
    return parseDictionary(text)
  } catch {
    return null
  }
}

const fieldName = /^(@?[a-z0-9!#$%&'*+.^_`|~-]+)$/

function componentsOf([items]: InnerList): Component[] | null {
  const components: Component[] = []
  for (const [name, params] of items) {
    if (typeof name !== 'string' || !fieldName.test(name) || name === '@signature-params') return null
    components.push({ name, params })
  }
  return components
}
