import { allowed, type PersonActor } from '#core/access/actor.ts'
import { nameOf } from '#core/access/book-entry.ts'
import { lookingLimit } from '#core/access/looking-limit.ts'
import { dateInShanghai, instantMs } from '#core/clock/shanghai.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { type BookQuestion, readBook } from '../postgres/access-book.ts'
import { desksOfCase } from '../postgres/case-desks.ts'
import type { System } from '../system.ts'
import { caseHistory } from './case-history.ts'

/** With whom a case is, and at which desk of the department; both null where it waits at none of them any more. */
export interface WithColleague {
  desk: string | null
  assignee: string | null
}

/**
 * With which colleague a case of the officer's department is; null where it is the officer's to see whole: given to them or to
 * nobody yet, or finished here with a part of theirs in it or while they had it open. A head sees all of the department's, and
 * whoever has said why they look into a colleague's case does so for as long as its limit says (exchange matrix: a reviewer's cases
 * are those assigned).
 */
export async function colleaguesCase(
  system: System,
  actor: PersonActor,
  state: CaseState,
): Promise<WithColleague | null> {
  if (allowed(actor, 'cases.lead', dateInShanghai(system.now())) === 'yes') return null
  const all = await desksOfCase(system.pool, state.no)
  const own = all.filter(({ department }) => department === actor.department)
  const isTheirs =
    own.length > 0
      ? own.some(({ assignee }) => assignee === null || assignee === actor.id)
      : (await hasPart(system, actor, state)) || (await hadOpen(system, actor, state))
  if (isTheirs || (await hasSaidWhy(system, actor, state))) return null
  return { desk: own[0]?.desk ?? null, assignee: own[0]?.assignee ?? null }
}

/** How the book names a case that an officer looks into although it is a colleague's. */
export function lookedInto({ no }: Pick<CaseState, 'no'>): string {
  return `case:${no}`
}

/** Whether the officer had a hand in it, or nobody of the department had. */
async function hasPart(system: System, { id, department }: PersonActor, { no }: CaseState): Promise<boolean> {
  const history = await caseHistory(system, no)
  const steps = history.filter(({ by }) => by.department === department)
  return steps.length === 0 || steps.some(({ by }) => by.id === `account:${id}`)
}

/** Who had it open when another finished it is told what happened: they may have typed something that is still to be kept. */
async function hadOpen(system: System, actor: PersonActor, { no }: CaseState): Promise<boolean> {
  return await isInBook(system, actor, { act: 'read', outcome: 'given', caseNo: no })
}

async function hasSaidWhy(system: System, actor: PersonActor, state: CaseState): Promise<boolean> {
  return await isInBook(system, actor, { act: 'case', key: lookedInto(state) })
}

/** Whether the officer has lately done what is asked for, within the time that one look into a case is good for. */
async function isInBook(
  { pool, now }: System,
  actor: PersonActor,
  asked: Omit<BookQuestion, 'limit'>,
): Promise<boolean> {
  const at = now()
  const minutes = lookingLimit('case', dateInShanghai(at))?.minutes ?? 0
  const from = new Date(instantMs(at) - minutes * 60_000).toISOString()
  return (await readBook(pool, { ...asked, actor: nameOf(actor), from, limit: 1 })).length > 0
}
