import { partitionOf } from '#core/event.ts'
import { findEvent } from '../../postgres/events.ts'
import { findPartyOfSource } from '../../postgres/parties.ts'
import { readSubjectRecords } from '../../postgres/record-questions.ts'
import type { FactsRow } from '../../postgres/records.ts'
import type { System } from '../../system.ts'
import type { Reading } from '../reading.ts'
import { type DecisionView, decidedFor, decisionView } from './decision-view.ts'
import { type RecordView, recordView } from './record-view.ts'

/** No page of one's own data holds more records. */
const MOST_RECORDS = 500

/** A record about somebody, as they see it themselves, with the automatic decision taken on it. */
export interface OwnRecord extends RecordView {
  decision: DecisionView | null
}

/** What each department holds on somebody: published or not, in clear but for numbers that are kept sealed. */
export async function ownData(system: System, subject: string, who: Reading) {
  const question = { part: partitionOf(subject), subject, validAt: null, knownAt: null, limit: MOST_RECORDS }
  const rows = await readSubjectRecords(system.pool, question, who)
  const bySource = [...Map.groupBy(rows, (row) => row.source)]
  return await Promise.all(
    bySource.map(async ([source, held]) => ({
      source,
      party: await findPartyOfSource(system.pool, source),
      records: await Promise.all(held.map((row) => ownRecord(system, row, who))),
    })),
  )
}

/** One record about somebody, with the decision that opened or marked it. */
export async function ownRecord(system: System, row: FactsRow, who: Reading): Promise<OwnRecord> {
  const event = row.decision_seq === null ? null : await findEvent(system.pool, row.part, row.decision_seq)
  return {
    ...recordView(system.apps, row, who),
    decision: event && decisionView(system, decidedFor(event, who)),
  }
}
