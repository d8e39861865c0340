import type { FastifyRequest } from 'fastify'
import { Refusal } from '../refusal.ts'
import type { FormFaults } from '../rights/own-form.ts'
import type { System } from '../system.ts'
import { languageOf } from './language.ts'
import { wordedReasons } from './worded-reasons.ts'

/** Tells whoever filled in a form what hinders it from being taken, each at its field. */
export function requireTaken(system: System, request: FastifyRequest, faults: FormFaults): void {
  if (faults.length === 0) return
  const reasons = wordedReasons(system, faults, languageOf(request)).map(({ code, field, message }) => ({
    code,
    field: field ?? null,
    message,
  }))
  throw new Refusal('form-refused', {}, { reasons })
}
