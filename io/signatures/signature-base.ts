import type { Parameters } from 'structured-headers'
import { serializeInnerList } from 'structured-headers'
import { type Component, componentId, componentValue } from './component.ts'
import type { SignedMessage } from './signed-message.ts'

/** What a signature covers and says of itself. */
export interface Covering {
  components: readonly Component[]
  params: Parameters
}

export type Base = { ok: true; base: Buffer } | { ok: false; component: string }

/**
 * The signature base (RFC 9421 §2.5): one line per component, the parameters last, no line end at the end. Field values
 * are bytes that Node reads as Latin-1, so the base is written as Latin-1 and is the same bytes again. Refuses a component
 * that is named twice or that the message does not have.
 */
export function signatureBase(message: SignedMessage, covering: Covering): Base {
  const lines: string[] = []
  const seen = new Set<string>()
  for (const one of covering.components) {
    const id = componentId(one)
    const value = componentValue(message, one)
    if (value === null || seen.has(id)) return { ok: false, component: one.name }
    seen.add(id)
    lines.push(`${id}: ${value}`)
  }
  lines.push(`"@signature-params": ${signatureParams(covering)}`)
  return { ok: true, base: Buffer.from(lines.join('\n'), 'latin1') }
}

/** The value of `@signature-params`, which is also the member of `Signature-Input`. */
export function signatureParams({ components, params }: Covering): string {
  return serializeInnerList([components.map(({ name, params }) => [name, params]), params])
}
