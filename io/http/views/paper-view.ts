import { dateInShanghai } from '#core/clock/shanghai.ts'
import { certIdentifier } from '#core/identifiers/cert-identifier.ts'
import { certificateState } from '#core/process/certificate-state.ts'
import type { Certificate } from '../../postgres/certificates.ts'
import type { PublicCertificate, PublicPaper } from '../../postgres/papers.ts'

/** A document as anybody may check it: whether there is one, and what it would have to say. */
export function paperView(code: string, paper: PublicPaper) {
  const { kind, number, caseNo, madeAt, isSealed, addressee } = paper
  const what = { code, kind, number, caseNo, isSealed, state: 'valid' }
  return { ...what, issuedOn: dateInShanghai(madeAt), holderName: addressee || null, ...madeBy(paper) }
}

/** A certificate as anybody may check it: whether it stands on a day, and what has come in its place. */
export function publicCertificateView(one: PublicCertificate, today: string) {
  const { identifier, app, item, holder, last } = one
  const replacedBy = one.state === 'replaced' && last !== identifier ? last : null
  return { identifier, app, item, holderName: holder, replacedBy, ...standing(one, today), ...madeBy(one) }
}

/** A certificate as its holder sees it in their list. */
export function ownCertificateView(one: Certificate, today: string) {
  const { identifier, app, item, caseNo, holderName, department, values, verifyCode: code } = one
  return { identifier, app, item, caseNo, holderName, department, values, code, ...standing(one, today) }
}

/** `<app>.<document>`. */
export function splitKind(kind: string): [app: string, document: string] {
  const cut = kind.indexOf('.')
  return [kind.slice(0, cut), kind.slice(cut + 1)]
}

function standing(
  one: Pick<Certificate, 'identifier' | 'issuedAt' | 'validUntil' | 'state' | 'stateAt'>,
  today: string,
) {
  const { validUntil, state } = one
  const issuedOn = dateInShanghai(one.issuedAt)
  const read = certIdentifier.parse(one.identifier)
  return {
    version: read.ok ? Number(read.parts.version) : null,
    issuedOn,
    validUntil,
    state: certificateState({ state, issuedOn, validUntil }, today),
    /** Since when it is revoked or replaced. */
    stateOn: state === 'valid' ? null : dateInShanghai(one.stateAt),
  }
}

function madeBy({ department, nameZh, nameEn }: Pick<PublicPaper, 'department' | 'nameZh' | 'nameEn'>) {
  return { department, departmentName: { zh: nameZh ?? department, en: nameEn ?? department } }
}
