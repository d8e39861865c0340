import type { TestContext } from 'node:test'
import type { PersonActor } from '#core/access/actor.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { itemSubject } from '#core/process/item-standing.ts'
import { keepItems } from '#io/cases/keep-items.ts'
import { takeStep } from '#io/cases/take-step.ts'
import { newestLines } from '#io/postgres/item-lines.ts'
import { CaseOffice } from './case-office.ts'
import { settleCases } from './settle-cases.ts'

/** An installation whose declared items have their lines, on a clock the test sets. */
export async function itemOffice(t: TestContext, now: string): Promise<CaseOffice> {
  const office = await CaseOffice.open(t, now)
  await keepItems(office.system)
  await settleCases(office.system)
  return office
}

/** The line of an item as it stands; undefined where it has none yet. */
export async function lineOf(
  { system }: Pick<CaseOffice, 'system'>,
  code: string,
): Promise<CaseState | undefined> {
  const question = { line: 'item-line', subjects: [itemSubject(code)], isHeld: false }
  return (await newestLines(system.pool, question)).get(itemSubject(code))
}

/** The head of the item's department takes a step of its line. */
export async function headTakes(
  office: Pick<CaseOffice, 'system'>,
  code: string,
  given: { step: string; form?: Record<string, unknown>; reason?: string },
): Promise<CaseState> {
  const { no, facts } = (await lineOf(office, code))!
  const head = { ...officer, department: String(facts.department) } as PersonActor
  return await takeStep(office.system, head, { no, version: null, command: null, requireTaken, ...given })
}

const officer = {
  kind: 'person',
  id: 'the head',
  name: '王五',
  subject: null,
  roles: ['head'],
  division: null,
  second: true,
  acting: null,
}

function requireTaken(faults: unknown[]): void {
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
}
