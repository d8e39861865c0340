import { birthOf } from '../applicants.ts'
import type { Filled, Scene } from '../case-plan.ts'
import { addressOf } from '../register.ts'

/** What a business says of itself in every application. */
export function business({ whose, phone }: Scene): Filled {
  return {
    uscc: whose.uscc,
    businessName: whose.name,
    address: addressOf(whose),
    legalRepresentative: whose.head,
    contact: whose.head,
    contactPhone: phone,
    delivery: 'portal',
    isTrue: true,
  }
}

/** What somebody says of themselves. */
export function person(scene: Scene): Filled {
  const { whose, phone } = scene
  return {
    name: whose.name,
    citizenId: whose.citizenId,
    birthOn: birthOf(whose),
    householdAddress: addressOf(whose),
    address: addressOf(whose),
    phone,
    delivery: 'portal',
    isTrue: true,
  }
}

/** Whom a complaint or a report is about. */
export function respondent(scene: Scene, n: number, sector = 'trade'): Filled {
  const one = scene.other({ business: n, sector })
  return {
    respondentName: one.name,
    respondentCode: one.uscc,
    respondentKind: 'business',
    respondentAddress: addressOf(one),
    respondentPlace: one.uscc.slice(2, 8),
  }
}

/** Two inspectors have looked at a place. */
export function inspected(inspectionResult: 'passed' | 'failed', findings: string) {
  return ({ today }: Scene): Filled => ({
    inspectedOn: today,
    inspectors: ['韩晓峰', '许立新'],
    inspectionResult,
    findings,
  })
}

/** The certificate is received in the portal. */
export const handedOver = ({ whose }: Scene): Filled => ({
  deliveryWay: 'portal',
  receivedBy: whose.head || whose.name,
})
