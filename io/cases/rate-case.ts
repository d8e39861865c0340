import { dateInShanghai } from '#core/clock/shanghai.ts'
import { ownType } from '#core/own-type.ts'
import type { CaseState } from '#core/process/case-state.ts'
import type { Reason } from '#core/quality.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import type { Intake } from '#loop/acquire/intake.ts'
import { findRecord, findRecordPlace } from '../postgres/record-questions.ts'
import { Refusal } from '../refusal.ts'
import { acquireContext, type System } from '../system.ts'

/** What somebody says of how their case went. */
export interface Rating {
  grade: number
  tags?: string[]
  comment?: string
}

/**
 * Takes the rating of a case that is over, once (国办发〔2019〕51号). Answers what hinders it, to be told to whoever rates; nothing where it
 * was taken. A second one sent at the same moment is the same event and changes nothing.
 * @throws Refusal `rating-not-here`, `rating-too-early`, `rating-given`
 */
export async function rateCase(system: System, state: CaseState, given: Rating): Promise<Reason[]> {
  const type = ownType(system.apps, 'rating')
  const { item, no, isClosed } = state
  if (!type || system.apps.cases.items.get(item)?.item.internal) throw new Refusal('rating-not-here')
  if (!isClosed) throw new Refusal('rating-too-early')
  if (await ratingOf(system, state)) throw new Refusal('rating-given')
  const data = ratingData(system, state, given)
  const what = { id: `${no}.rating`, source: 'portal', type: type.type.type, door: 'own' } as const
  const intake: Intake = { ...what, data, raw: JSON.stringify(data) }
  const taken = acquire(system.apps, intake, acquireContext(system))
  if (taken.outcome === 'quarantined') return taken.reasons
  const [result] = await system.commit.accept([{ intake, taken, importId: '' }])
  if (result?.outcome === 'duplicate') throw new Refusal('rating-given')
  return []
}

/** The rating a case was given; null where there is none yet. */
export async function ratingOf(system: System, { no }: Pick<CaseState, 'no'>): Promise<Rating | null> {
  const type = ownType(system.apps, 'rating')?.type.type
  const part = type === undefined ? null : await findRecordPlace(system.pool, { type, key: no })
  if (type === undefined || part === null) return null
  const now = system.now()
  const asking = { now, today: dateInShanghai(now), circle: 'department' } as const
  const row = await findRecord(system.pool, { part, type, key: no }, asking)
  if (!row) return null
  const { grade, tags, comment } = row.data as unknown as Rating
  return { grade, ...(tags ? { tags } : {}), ...(comment ? { comment } : {}) }
}

function ratingData(
  { now }: System,
  { no, item, channel, facts, applicant }: CaseState,
  { grade, tags, comment }: Rating,
): Record<string, unknown> {
  const { subject } = applicant
  const code = /^uscc:(.+)$/.exec(subject)?.[1]
  return {
    caseNo: no,
    ...(code === undefined ? { person: subject } : { uscc: code }),
    item,
    department: facts.department,
    channel,
    grade,
    ...(tags?.length ? { tags } : {}),
    ...(comment?.trim() ? { comment } : {}),
    ratedOn: dateInShanghai(now()),
    state: 'valid',
  }
}
