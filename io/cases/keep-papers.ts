import type { PoolClient } from 'pg'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { Organ, Papers } from '#core/process/case-event.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { isForApplicant } from '#core/process/document-text.ts'
import type { PapersKept } from '#core/process/kept-apart.ts'
import { shownParty } from '#core/process/shown-party.ts'
import type { StepDone } from '#core/process/step-done.ts'
import { insertDocuments, type NewDocument } from '../postgres/case-documents.ts'
import {
  insertCertificates,
  lastVersions,
  type NewCertificate,
  replaceCertificates,
  revokeCertificates,
} from '../postgres/certificates.ts'
import type { System } from '../system.ts'
import { certificateOf, certificateSerial, replacedBy } from './certificate-of.ts'
import type { Moved } from './keep-moved.ts'
import { SerialBlock, type SerialPlace } from './serial-block.ts'
import { verifyCode } from './verify-code.ts'

/** A step while its papers are made. */
export interface Making {
  system: System
  state: CaseState
  step: StepDone
  organs: Map<string, Organ>
}

/** What a step has given out, as its event tells it and as the log keeps it. */
export interface PapersMade {
  told: Papers
  kept: PapersKept
}

/**
 * Keeps the documents and certificates that steps made, each with its number and the code by which anybody can check it. Answers
 * what each step has given out, for the event that tells of it.
 */
export async function keepPapers(
  tx: PoolClient,
  system: System,
  { moved, organs }: { moved: Moved[]; organs: Map<string, Organ> },
): Promise<Map<StepDone, PapersMade>> {
  const makings = moved.flatMap(({ state, done }) =>
    done.map((step): Making => ({ system, state, step, organs })),
  )
  const serials = await SerialBlock.take(tx, makings.flatMap(serialsOf))
  const replaced = await lastVersions(
    tx,
    makings.flatMap((making) => replacedBy(making) ?? []),
  )
  const made = makings.map((making) => ({ making, ...papersOf(making, { serials, replaced }) }))
  await insertDocuments(
    tx,
    made.flatMap(({ documents }) => documents),
  )
  await insertCertificates(
    tx,
    made.flatMap(({ certificate }) => certificate ?? []),
  )
  await replaceCertificates(tx, [...replaced.values()], system.now())
  for (const making of makings) await revokeCertificates(tx, revokedBy(making))
  return new Map(made.flatMap(({ making, ...papers }) => toldOf(making, papers)))
}

interface Made {
  documents: NewDocument[]
  certificate: NewCertificate | null
}

function serialsOf(making: Making): SerialPlace[] {
  const numbers = making.step.documents.flatMap(({ numbered }) =>
    numbered === null ? [] : [documentSerial(numbered, making.step.at)],
  )
  const certificate = certificateSerial(making)
  return certificate === null ? numbers : [...numbers, certificate]
}

function papersOf(
  making: Making,
  { serials, replaced }: { serials: SerialBlock; replaced: Map<string, string> },
): Made {
  const place = certificateSerial(making)
  const last = replaced.get(replacedBy(making) ?? '') ?? null
  return {
    documents: making.step.documents.map((document) => documentOf(making, document, serials)),
    certificate: place === null ? null : certificateOf(making, { n: serials.next(place), last }),
  }
}

function revokedBy({ step, state }: Making): { caseNos: string[]; identifiers: string[]; at: string } {
  return {
    caseNos: step.certificate === 'revoke' ? [state.no] : [],
    identifiers: step.revokes === null ? [] : [step.revokes],
    at: step.at,
  }
}

/** 机关代字〔year〕n号: counted anew each year, without a leading zero (GB/T 9704-2012). */
function documentSerial(mark: string, at: string): SerialPlace {
  return { kind: `document ${mark}`, scope: dateInShanghai(at).slice(0, 4) }
}

function documentOf(
  { system, state, step }: Making,
  { kind, numbered, values }: StepDone['documents'][number],
  serials: SerialBlock,
): NewDocument {
  const place = numbered === null ? null : documentSerial(numbered, step.at)
  return {
    caseNo: state.no,
    id: system.newId(),
    kind,
    number: place && `${numbered}〔${place.scope}〕${serials.next(place)}号`,
    department: String(state.facts.department ?? ''),
    madeAt: step.at,
    values,
    isSealed: system.apps.cases.documents.get(kind)?.kind.sealed ?? false,
    verifyCode: verifyCode(),
    addresseeShown: addresseeOf(system, kind, state),
  }
}

function toldOf({ step }: Making, made: Made): [StepDone, PapersMade][] {
  if (made.documents.length === 0 && made.certificate === null) return []
  return [[step, { told: papersTold(made), kept: papersKept(made) }]]
}

function papersTold({ documents, certificate }: Made): Papers {
  const numbers = documents.flatMap(({ kind, number }) =>
    number === null ? [] : [[kind.slice(kind.indexOf('.') + 1), number] as const],
  )
  const told = certificate && { identifier: certificate.identifier, validUntil: certificate.validUntil }
  return { numbers: Object.fromEntries(numbers), certificate: told }
}

function papersKept({ documents, certificate }: Made): PapersKept {
  return {
    documents: documents.map(({ id, kind, number, verifyCode }) => ({ id, kind, number, verifyCode })),
    certificate: certificate && { verifyCode: certificate.verifyCode },
  }
}

/** Of what is for somebody else it is told to nobody who applied. */
function addresseeOf({ apps }: System, kind: string, { applicant }: CaseState): string {
  const cut = kind.indexOf('.')
  const app = apps.apps.find(({ id }) => id === kind.slice(0, cut))!
  return isForApplicant(app, kind.slice(cut + 1)) ? shownParty(applicant) : ''
}
