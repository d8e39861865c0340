import type { FastifyRequest } from 'fastify'
import type { PersonActor } from '#core/access/actor.ts'
import type { Reason } from '#core/access/purpose.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { itemOf } from '../cases/case-world.ts'
import { colleaguesCase } from '../cases/colleagues-case.ts'
import { departmentsOfCase } from '../cases/departments-of-case.ts'
import { findCase } from '../postgres/cases.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { pathText } from './asking.ts'
import { look } from './look.ts'

/** The department an officer works for; somebody without one has no cases. */
export function departmentOf(request: FastifyRequest): string {
  const { department } = request.actor as PersonActor
  if (department === null || department === undefined) throw new Refusal('case-not-yours')
  return department
}

/** The case of the address, where it lies with the officer's department or in a lane of it; a refusal is written down. */
export async function departmentsCase(system: System, request: FastifyRequest): Promise<CaseState> {
  const department = departmentOf(request)
  const state = (await findCase(system.pool, pathText(request, 'no')))?.state
  if (!state) throw new Refusal('case-not-found')
  if (departmentsOfCase(system, state).includes(department)) return state
  await look(system, request, { act: 'read', outcome: 'refused', ...reasonOfCase(system, state) })
  throw new Refusal('case-not-yours')
}

/** The same where it is the officer's to see, and not with a colleague of theirs. */
export async function officersCase(system: System, request: FastifyRequest): Promise<CaseState> {
  const state = await departmentsCase(system, request)
  const colleague = await colleaguesCase(system, request.actor as PersonActor, state)
  if (colleague === null) return state
  await look(system, request, { act: 'read', outcome: 'refused', ...reasonOfCase(system, state) })
  throw new Refusal('case-with-colleague', {}, { ...colleague })
}

/** Why an officer reads a case: what its item is handled for. */
export function reasonOfCase(system: System, state: CaseState): Reason {
  return { purpose: itemOf(system, state).item.purpose ?? 'service', caseNo: state.no }
}
