import type { FastifyRequest } from 'fastify'
import Type from 'typebox'

/** Why something is done to an account; who calls from a program need not say. */
export const GivenReason = Type.Union([
  Type.Object({ reason: Type.Optional(Type.String({ minLength: 2, maxLength: 500 })) }),
  Type.Null(),
])

/** The reason that was given, or null. */
export function givenReason({ body }: FastifyRequest): string | null {
  return (body as { reason?: string } | null | undefined)?.reason ?? null
}
