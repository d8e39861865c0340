import { isDate } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { certIdentifier } from '#core/identifiers/cert-identifier.ts'
import { certificateEnd, certificateIdentifier, reissuedIdentifier } from '#core/process/certificate-state.ts'
import { scopeIn } from '#core/process/scope-in.ts'
import { shownParty } from '#core/process/shown-party.ts'
import type { NewCertificate } from '../postgres/certificates.ts'
import { itemOf, processOf, worldOf } from './case-world.ts'
import type { Making } from './keep-papers.ts'
import type { SerialPlace } from './serial-block.ts'
import { verifyCode } from './verify-code.ts'

/** Where the number of a step's certificate is counted; null where the step gives none out. */
export function certificateSerial(making: Making): SerialPlace | null {
  const { certificate } = itemOf(making.system, making.state).item
  if (making.step.certificate !== 'issue' || !certificate) return null
  return { kind: 'certificate', scope: `${certificate.typeCode} ${issuerOf(making, certificate.typeCode)}` }
}

/** The identifier of the certificate whose place the one of a step takes; null where it is a first one. */
export function replacedBy(making: Making): string | null {
  const { replaces } = itemOf(making.system, making.state)
  if (making.step.certificate !== 'issue' || replaces === null) return null
  const identifier = replaces.run(scopeOf(making))
  return typeof identifier === 'string' && certIdentifier.parse(identifier).ok ? identifier : null
}

/**
 * The certificate that a step gives out: the version after `last`, where it takes the place of one, else under the nth number of
 * its kind and issuer.
 */
export function certificateOf(
  making: Making,
  { n, last }: { n: number; last: string | null },
): NewCertificate {
  const { state, step, system } = making
  const loaded = itemOf(system, state)
  const { months } = loaded.item.certificate!
  const day = dateInShanghai(step.at)
  const scope = scopeOf(making)
  const until = loaded.until?.run(scope)
  const whose = holderOf(making, scope)
  const lines = Object.entries(loaded.certificate).map(([name, value]) => [name, value.run(scope) ?? null])
  return {
    identifier: last === null ? firstIdentifier(making, n) : reissuedIdentifier(last),
    caseNo: state.no,
    app: state.app,
    item: state.item,
    ...whose,
    department: departmentOf(making),
    issuedAt: step.at,
    validUntil: typeof until === 'string' && isDate(until) ? until : certificateEnd(day, months),
    values: Object.fromEntries(lines),
    verifyCode: verifyCode(),
    holderShown: shownParty({ subject: whose.holder, name: whose.holderName }),
  }
}

function firstIdentifier(making: Making, n: number): string {
  const { typeCode } = itemOf(making.system, making.state).item.certificate!
  const serial = `${dateInShanghai(making.step.at).slice(0, 4)}${String(n).padStart(7, '0')}`
  return certificateIdentifier({ typeCode, issuer: issuerOf(making, typeCode), serial, version: 1 })
}

function holderOf({ system, state }: Making, scope: Record<string, unknown>) {
  const { holder } = itemOf(system, state)
  const { subject, name } = state.applicant
  return {
    holder: String(holder?.subject.run(scope) ?? subject),
    holderName: String(holder?.name.run(scope) ?? name),
  }
}

/** Where a department is not registered, the body that defined the kind stands for it. */
function issuerOf(making: Making, typeCode: string): string {
  return making.organs.get(departmentOf(making))?.code ?? typeCode.slice(0, 18)
}

function departmentOf({ state }: Making): string {
  return String(state.facts.department ?? '')
}

function scopeOf({ system, state, step }: Making): Record<string, unknown> {
  const loaded = processOf(system, state)
  const world = worldOf(system, state, { at: step.at })
  return scopeIn(loaded, state, { world })
}
