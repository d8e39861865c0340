import { certificateKind } from '#apps/service/items/item-parts.ts'
import { addDays } from '#core/clock/date.ts'
import { dateInShanghai, instantInShanghai } from '#core/clock/shanghai.ts'
import { certificateIdentifier } from '#core/process/certificate-state.ts'
import { parties } from '../city.ts'
import type { Happening } from '../step.ts'
import type { Cast } from './cast.ts'
import type { Act } from './timetable.ts'

/** The number under which the permit that is renewed was given, years before the platform's own cases begin. */
export const earlierPermitNo = 'BJ331500211206000001'

/** The last day of that permit, told from the day its renewal is applied for: neither too early for it nor too late. */
export function earlierPermitEnds(appliedOn: string): string {
  return addDays(appliedOn, 60)
}

/** Permits that were given before and brought over into the platform, for whoever comes to renew one. */
export function earlierPermits(acts: readonly Act[], { cast, on }: { cast: Cast; on: string }): Happening[] {
  const renewals = acts.filter(
    ({ plan, planned }) => plan.item === 'food-business-renewal' && planned === null,
  )
  return renewals.map((act) => {
    const { whose } = cast.applicant(act)
    return {
      source: 'portal',
      door: 'own',
      type: 'service.certificate',
      time: instantInShanghai(on, '08:10:00'),
      data: {
        caseNo: earlierPermitNo,
        identifier: earlierIdentifier(),
        item: 'food-business-permit',
        department: 'market-regulation',
        holderName: whose.name,
        uscc: whose.uscc,
        validFrom: addDays(earlierPermitEnds(dateInShanghai(act.at)), -1825),
        validUntil: earlierPermitEnds(dateInShanghai(act.at)),
        state: 'valid',
      },
    }
  })
}

/** The first food permit of that year, of the kind that food permits still are. */
function earlierIdentifier(): string {
  const { uscc: issuer } = parties.find(({ id }) => id === 'market-regulation')!
  return certificateIdentifier({
    typeCode: certificateKind('101'),
    issuer,
    serial: '20210000001',
    version: 1,
  })
}
