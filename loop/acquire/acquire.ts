import type { NewEvent } from '#core/event.ts'
import type { LoadedApps } from '#core/load-apps.ts'
import type { Reason } from '#core/quality.ts'
import { checkKey } from './check-key.ts'
import { checkQuality } from './check-quality.ts'
import { identifySubject } from './identify-subject.ts'
import { type AcquireContext, type Intake, type Taken, UNREAD } from './intake.ts'
import { readEnvelope } from './read-envelope.ts'
import { type ReadRecord, readRecord } from './read-record.ts'

/**
 * The first stage: checks and normalises one thing received, tells whom it is about, and either makes it an event or
 * refuses it with reasons. Pure; never throws on input. Whether it is a duplicate only the log can tell.
 */
export function acquire(apps: LoadedApps, intake: Intake, context: AcquireContext): Taken {
  if (intake.fault && intake.type === UNREAD) return refused(intake, context, [intake.fault])
  const envelope = readEnvelope(intake, context)
  const type = apps.types.get(intake.type)
  const early = [...(intake.fault ? [intake.fault] : []), ...envelope.reasons]
  if (!type)
    return refused(intake, context, [
      ...early,
      { code: 'unknown-type', params: { type: intake.type.slice(0, 100) } },
    ])
  early.push(...doorFault(type.type.door, intake))
  if (early.length > 0) return refused(intake, context, early)
  const record = readRecord(type, intake.data, context)
  if (record.reasons.length > 0) return refused(intake, context, record.reasons)
  const subject = identifySubject(type, record, context)
  if (!subject)
    return refused(intake, context, [{ code: 'no-subject', field: type.type.subject[0]?.field ?? '' }])
  const misplaced = [...subjectFault(subject, intake), ...checkKey(type, { subject, data: record.data })]
  if (misplaced.length > 0) return refused(intake, context, misplaced)
  const quality = checkQuality(type, record.data, context)
  if (quality.refusals.length > 0) return refused(intake, context, quality.refusals)
  const warnings = [...record.warnings, ...quality.warnings]
  return accepted(intake, context, { record, subject, warnings, time: envelope.time })
}

function doorFault(door: Intake['door'], intake: Intake): Reason[] {
  if (door === undefined || intake.door === door) return []
  return door === 'own' ? [{ code: 'own-door' }] : [{ code: 'thing-door' }]
}

function subjectFault(subject: string, { only }: Intake): Reason[] {
  return only === undefined || subject === only
    ? []
    : [{ code: 'subject-not-yours', params: { thing: only } }]
}

interface Made {
  record: ReadRecord
  subject: string
  warnings: Reason[]
  time: string
}

function accepted(intake: Intake, context: AcquireContext, made: Made): Taken {
  const id = intake.id || contentId(intake.type, made.record, context)
  const event: NewEvent = {
    id,
    source: intake.source,
    type: intake.type,
    subject: made.subject,
    time: made.time,
    receivedAt: context.now,
    causeId: intake.causeId ?? null,
    loopId: intake.loopId || id,
    data: { ...made.record.data, ...inside(intake, made, context) },
  }
  return {
    outcome: made.warnings.length > 0 ? 'warned' : 'accepted',
    receipt: context.digest(`${intake.source}\n${id}`),
    event,
    reasons: made.warnings,
  }
}

/** The id of a row that came without one: equal content from anywhere is one thing. */
function contentId(type: string, { clear }: ReadRecord, { digest }: AcquireContext): string {
  return digest(`${type}\n${canonical(clear)}`).slice(0, 32)
}

/** What the event keeps beside the record's fields. Names that start with `$` are never disclosed. */
function inside(intake: Intake, made: Made, context: AcquireContext): Record<string, unknown> {
  const { sealed, extra } = made.record
  return {
    ...(Object.keys(sealed).length > 0 ? { $sealed: sealed } : {}),
    ...(Object.keys(extra).length > 0 ? { $extra: context.seal(JSON.stringify(extra)) } : {}),
    ...(made.warnings.length > 0 ? { $warnings: made.warnings } : {}),
    ...(intake.row === undefined ? {} : { $row: intake.row }),
  }
}

/**
 * A refusal keeps the raw form. Its receipt is made of the content, not of the id, so that the same id sent again with
 * mended content is taken.
 */
function refused(intake: Intake, context: AcquireContext, reasons: Reason[]): Taken {
  const receipt = context.digest(
    `refused\n${intake.source}\n${intake.type}\n${intake.id ?? ''}\n${intake.raw}`,
  )
  return { outcome: 'quarantined', receipt, reasons }
}

/** JSON with sorted names, so that the order of columns does not make two rows of one. */
function canonical(data: Record<string, unknown>): string {
  return JSON.stringify(
    Object.keys(data)
      .sort()
      .map((name) => [name, data[name]]),
  )
}
