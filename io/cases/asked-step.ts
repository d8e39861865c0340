import type { PoolClient } from 'pg'
import { eventIdOf } from '#core/process/case-event.ts'
import type { CaseActor, CaseState } from '#core/process/case-state.ts'
import { childOf, isNews, withChild } from '#core/process/child-told.ts'
import type { CaseAsked } from '#loop/stage.ts'
import { keepRefused, takeAsked } from '../postgres/case-asked.ts'
import { type CaseRow, lockCases } from '../postgres/cases.ts'
import { readSubjectNames } from '../postgres/subjects.ts'
import { transaction } from '../postgres/transaction.ts'
import type { System } from '../system.ts'
import { type Again, askedAgain } from './again.ts'
import { beginCase } from './begin-cases.ts'
import { keepMoved, type Moved } from './keep-moved.ts'
import { stepOn } from './move-cases.ts'
import { settleCase } from './settle-case.ts'

const AT_ONCE = 50

/**
 * Does what rules and other cases asked for: opens cases, moves them on, tells a case what became of those it opened. What is
 * asked is taken away in the transaction that does it; what cannot be done stays, with the reason.
 */
export async function askedStep(system: System): Promise<number> {
  return await transaction(system.pool, async (tx) => {
    const asked = await takeAsked(tx, AT_ONCE)
    const moved: Moved[] = []
    const rows = await lockCases(
      tx,
      asked.flatMap(({ ask }) => (ask.do === 'open' ? [] : [ask.no])),
    )
    for (const one of asked) {
      const done = await doAsked(tx, system, { asked: one, rows })
      if (done) moved.push(...done)
    }
    if (moved.length > 0) await keepMoved(tx, system, moved)
    return asked.length
  })
}

interface Doing {
  asked: CaseAsked
  rows: Map<string, CaseRow>
}

async function doAsked(tx: PoolClient, system: System, { asked, rows }: Doing): Promise<Moved[] | null> {
  const { ask } = asked
  if (ask.do === 'open') return await openAsked(tx, system, { asked, ask, rows })
  const row = rows.get(ask.no)
  const at = system.now()
  if (!row) return await refuse(tx, { asked, code: 'case-not-found', at })
  const { state } = row
  const answer =
    ask.do === 'child'
      ? await settleCase(tx, system, { state: withChild(state, ask.child), at })
      : await stepOn(tx, system, {
          state,
          command: { step: ask.step, by: askerOf(asked, state), at, input: ask.form },
        })
  if (!answer.ok) return await refuse(tx, { asked, code: answer.code, at })
  rows.set(ask.no, { ...row, state: answer.state })
  const told =
    ask.do === 'child' && isNews(state, ask.child) ? { child: ask.child, causeId: asked.causeId } : null
  return [{ state: answer.state, done: answer.done, loopId: row.loopId, at, ...(told ? { told } : {}) }]
}

async function openAsked(
  tx: PoolClient,
  system: System,
  { asked, ask, rows }: Doing & { ask: Extract<CaseAsked['ask'], { do: 'open' }> },
): Promise<Moved[] | null> {
  const at = system.now()
  const loaded = system.apps.cases.items.get(ask.item)
  if (!loaded) return await refuse(tx, { asked, code: 'item-not-found', at })
  const again = await askedAgain(tx, system, { item: ask.item, subject: asked.subject, rows })
  if (again.do === 'nothing') return await refuse(tx, { asked, code: 'item-cancelled', at })
  if (again.do === 'step') return await takeAgain(tx, system, { asked, form: ask.form, again, rows })
  const parent = ask.parent ?? null
  const row = parent === null ? undefined : (rows.get(parent) ?? (await lockCases(tx, [parent])).get(parent))
  if (row?.state.facts.outcome === 'withdrawn') return await refuse(tx, { asked, code: 'step-not-now', at })
  const applicant = row?.state.applicant ?? {
    subject: asked.subject,
    name: (await readSubjectNames(tx, [asked.subject])).get(asked.subject) ?? '',
  }
  const begun = await beginCase(tx, system, {
    item: ask.item,
    applicant,
    agent: row?.state.agent ?? null,
    channel: 'engine',
    form: ask.form,
    materials: row?.state.materials ?? {},
    parent,
    by: rule(asked),
    at,
    loopId: asked.loopId,
  })
  rows.set(begun.state.no, { state: begun.state, loopId: begun.loopId, closedAt: null })
  if (!row || parent === null) return [begun]
  const child = childOf(begun.state)
  const state = withChild(row.state, child)
  rows.set(parent, { ...row, state })
  const told = { child, causeId: eventIdOf(child.no, begun.state.version) }
  return [begun, { state, done: [], loopId: row.loopId, at, told }]
}

/** The case that there is already takes a step with what another would have been opened with. */
async function takeAgain(
  tx: PoolClient,
  system: System,
  {
    asked,
    form,
    again: { step, row },
    rows,
  }: Doing & { form: Record<string, unknown>; again: Extract<Again, { do: 'step' }> },
): Promise<Moved[] | null> {
  const at = system.now()
  const { state, loopId } = row
  const answer = await stepOn(tx, system, { state, command: { step, by: rule(asked), at, input: form } })
  if (!answer.ok) return await refuse(tx, { asked, code: answer.code, at })
  rows.set(state.no, { ...row, state: answer.state })
  return [{ state: answer.state, done: answer.done, loopId, at }]
}

/** Whoever applied for a joint matter acts by it in the cases it has opened for them. */
function askerOf(asked: CaseAsked, { parent, applicant }: CaseState): CaseActor {
  const asking = rule(asked)
  if (parent === null || asked.by !== `case:${parent}`) return asking
  return { ...asking, roles: [...asking.roles, 'applicant'], name: applicant.name }
}

function rule({ by }: CaseAsked): CaseActor {
  return { roles: ['rule', 'engine'], department: null, id: by, name: '' }
}

async function refuse(
  tx: PoolClient,
  { asked, code, at }: { asked: CaseAsked; code: string; at: string },
): Promise<null> {
  await keepRefused(tx, asked, { refused: { code }, at })
  return null
}
