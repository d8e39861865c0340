import { allowed } from '#core/access/actor.ts'
import type { Access } from '../access.ts'

/** The ways of showing who one is. */
export const securitySchemes = {
  operators: { type: 'http', scheme: 'bearer' },
  parties: { type: 'apiKey', in: 'header', name: 'Signature', description: 'RFC 9421' },
  things: { type: 'apiKey', in: 'header', name: 'Signature', description: 'RFC 9421, HMAC' },
  session: { type: 'apiKey', in: 'cookie', name: 'yiwang' },
} as const

/** How whoever may call a route shows it, as OpenAPI says it: each of the schemes named is enough by itself. */
export function securityOf(access: Access | undefined, today: string): Record<string, string[]>[] {
  if (access === undefined || access === 'everybody') return []
  if (access === 'signed')
    return [{ parties: [] }, { things: [] }, { operators: [] }, { session: ['events.send'] }]
  if (access === 'signed-in') return [{ session: [] }]
  const isOperators = allowed({ kind: 'operator' }, access.duty, today) === 'yes'
  const duties = [access.duty, ...(access.or ? [access.or] : [])]
  return [...duties.map((one) => ({ session: [one] })), ...(isOperators ? [{ operators: [] }] : [])]
}
