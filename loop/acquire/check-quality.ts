import { qualityScope } from '#core/expression-scope.ts'
import type { LoadedFields, LoadedQuality } from '#core/load-fields.ts'
import type { Reason } from '#core/quality.ts'
import type { AcquireContext } from './intake.ts'

/** Holds a record against its type's quality rules; only those in force on the day it is received. */
export function checkQuality(type: LoadedFields, data: Record<string, unknown>, context: AcquireContext) {
  const scope = qualityScope(
    { ...type.blank, ...data },
    { today: context.today, calendar: context.calendar, limits: type.limits },
  )
  const broken = type.quality.filter((one) => inForce(one, context.today) && one.holds.run(scope) === false)
  return {
    refusals: broken.filter((one) => one.rule.otherwise === 'refuse').map(reasonOf),
    warnings: broken.filter((one) => one.rule.otherwise === 'warn').map(reasonOf),
  }
}

function inForce({ rule }: LoadedQuality, today: string): boolean {
  return (rule.validFrom ?? '') <= today && (rule.validTo === undefined || today <= rule.validTo)
}

function reasonOf({ rule }: LoadedQuality): Reason {
  return rule.field === undefined ? { code: rule.code } : { code: rule.code, field: rule.field }
}
