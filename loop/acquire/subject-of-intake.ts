import type { LoadedApps } from '#core/load-apps.ts'
import { identifySubject } from './identify-subject.ts'
import type { AcquireContext, Intake } from './intake.ts'
import { readRecord } from './read-record.ts'

/** Whom or what something received is about, also where it was refused; null where it does not say so that it can be told. */
export function subjectOfIntake(apps: LoadedApps, intake: Intake, context: AcquireContext): string | null {
  const type = apps.types.get(intake.type)
  return type ? identifySubject(type, readRecord(type, intake.data, context), context) : null
}
