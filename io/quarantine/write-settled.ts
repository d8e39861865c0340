import type { PoolClient } from 'pg'
import type { Actor } from '#core/access/actor.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import { writeInBook } from '../access/book.ts'
import type { QuarantineRow } from '../postgres/quarantine.ts'
import type { System } from '../system.ts'
import { subjectOf } from './subject-of.ts'

/** Writes down who settled a refused row and what became of it; whom it is about is told of it where the row says so. */
export async function writeSettled(
  tx: PoolClient,
  { system, actor, row, intake }: { system: System; actor: Actor; row: QuarantineRow; intake: Intake },
  done: { detail: string; fields: string[] },
): Promise<void> {
  const looked = {
    act: 'settle',
    purpose: 'correction',
    subject: subjectOf(system, intake),
    type: intake.type,
    key: row.id,
    ...done,
  } as const
  await writeInBook(tx, actor, { looked, at: system.now() })
}
