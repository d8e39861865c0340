import type { FastifyRequest } from 'fastify'
import Type, { type Static } from 'typebox'
import type { CaseParty } from '#core/process/case-state.ts'
import { writeBook } from '../access/book.ts'
import { keptNumber } from '../people/number.ts'
import { findNameOf } from '../postgres/subjects-by-name.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })

/** Who stands at the counter, by one number and a name. */
export const NumberedApplicant = Type.Object({
  kind: Type.Union([Type.Literal('citizenId'), Type.Literal('uscc')]),
  number: text(40),
  name: text(200),
})

/** The same, or somebody who was found by a part of their name, by the subject that was answered then. */
export const CounterApplicant = Type.Union([NumberedApplicant, Type.Object({ subject: text(200) })])

/**
 * The applicant behind a number (a person by its keyed hash, an organisation by its code), or somebody the network knows. That a
 * clerk has them before them is written down.
 * @throws Refusal `number-refused`, `subject-not-found`
 */
export async function counterApplicant(
  system: System,
  request: FastifyRequest,
  given: Static<typeof CounterApplicant>,
): Promise<CaseParty> {
  const applicant =
    'subject' in given ? await knownApplicant(system, given.subject) : numberedApplicant(system, given)
  const looked = { act: 'read', purpose: 'service', subject: applicant.subject, detail: 'counter' } as const
  await writeBook(system.pool, request.actor, { looked, at: system.now() })
  return applicant
}

function numberedApplicant(system: System, { name, ...given }: Static<typeof NumberedApplicant>): CaseParty {
  return { subject: keptNumber(system, given).subject, name: name.normalize('NFC').trim() }
}

async function knownApplicant({ pool }: System, subject: string): Promise<CaseParty> {
  const name = await findNameOf(pool, subject)
  if (name === null) throw new Refusal('subject-not-found')
  return { subject, name }
}
