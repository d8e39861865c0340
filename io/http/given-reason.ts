import type { FastifyRequest } from 'fastify'
import Type from 'typebox'

/** Why something is done to an account: it is entered in the access book, so nobody need guess it later. */
export const GivenReason = Type.Object({ reason: Type.String({ minLength: 2, maxLength: 500 }) })

/** The reason that was given. */
export function givenReason({ body }: FastifyRequest): string {
  return (body as { reason: string }).reason
}
