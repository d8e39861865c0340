import type { PersonActor } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { findPartyOfSource } from '../postgres/parties.ts'
import { findRecord, findRecordPlace } from '../postgres/record-questions.ts'
import type { System } from '../system.ts'
import { formNumber } from './form-number.ts'
import { type FormFaults, takeOwnForm } from './own-form.ts'

/** What a person asks for, as the form has it. */
export interface Asked {
  kind: string
  aboutType?: string
  aboutKey?: string
  decisionRef?: string
  field?: string
  claimed?: string
  text?: string
}

/** Files a request in a person's name; it goes to the department whose record it is about. */
export async function fileRequest(
  system: System,
  actor: PersonActor,
  { person, asked }: { person: string; asked: Asked },
): Promise<{ no: string; faults: FormFaults }> {
  const at = system.now()
  const no = formNumber('R', at)
  const department = await departmentOf(system, person, asked)
  const when = { askedOn: dateInShanghai(at), askedAt: at }
  const data = { requestNo: no, person, ...filledIn({ ...asked, department }), ...when, channel: 'portal' }
  const looked = {
    act: 'right',
    subject: person,
    type: 'rights.request',
    key: no,
    detail: asked.kind,
  } as const
  return { no, faults: await takeOwnForm(system, actor, { id: no, type: 'rights.request', data, looked }) }
}

/**
 * Who sent the record that is meant; where no department stands for it, whoever answers the others does. Of a record about
 * somebody else nothing is told, not even whose it is.
 */
async function departmentOf(system: System, person: string, asked: Asked): Promise<string | null> {
  const { aboutType: type, aboutKey: key } = asked
  if (type === undefined || key === undefined) return null
  const part = await findRecordPlace(system.pool, { type, key })
  const now = system.now()
  const asking = { now, today: dateInShanghai(now), circle: 'department' as const }
  const row = part === null ? null : await findRecord(system.pool, { part, type, key }, asking)
  if (row?.subject !== person) return null
  return await findPartyOfSource(system.pool, row.source)
}

/** A field left empty is a field not filled in. */
function filledIn<T extends object>(form: T): Partial<T> {
  const given = Object.entries(form).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  return Object.fromEntries(given) as Partial<T>
}
