import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '#core/app.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { documentText } from '#core/process/document-text.ts'
import { verifyPath } from '#core/process/verify-path.ts'
import { certificatePdf } from '../documents/certificate-pdf.ts'
import { documentPdf } from '../documents/document-pdf.ts'
import type { CaseDocument } from '../postgres/case-documents.ts'
import { type Certificate, findCertificate } from '../postgres/certificates.ts'
import { partyNames } from '../postgres/parties.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { pathText } from './asking.ts'
import { languageOf } from './language.ts'
import { ownSubject } from './own-subject.ts'
import { pageAddress } from './page-address.ts'
import { sendFile } from './send-file.ts'
import { splitKind } from './views/paper-view.ts'

export interface Exchange {
  request: FastifyRequest
  reply: FastifyReply
}

/** Answers with a document as PDF, in the reader's language. */
export async function sendDocument(
  system: System,
  { request, reply }: Exchange,
  { state, document }: { state: CaseState; document: CaseDocument },
): Promise<FastifyReply> {
  const language = languageOf(request)
  const [id, kind] = splitKind(document.kind)
  const said = { kind, item: state.item, values: document.values }
  const app = appOf(system, id)
  const content = await documentPdf({
    ...document,
    ...said,
    app,
    language,
    department: await departmentName(system, document.department, language),
    addressee: state.applicant.name,
    checkUrl: pageAddress(request, verifyPath(document.verifyCode)),
  })
  const name = `${documentText(app, said, language).title}.pdf`
  return sendFile(reply, { name, mediaType: 'application/pdf', bytes: content.length, content })
}

/** Answers with a certificate as PDF, in the reader's language. */
export async function sendCertificate(
  system: System,
  { request, reply }: Exchange,
  certificate: Certificate,
): Promise<FastifyReply> {
  const language = languageOf(request)
  const content = await certificatePdf({
    ...certificate,
    language,
    app: appOf(system, certificate.app),
    department: await departmentName(system, certificate.department, language),
    checkUrl: pageAddress(request, verifyPath(certificate.verifyCode)),
  })
  const name = `${certificate.identifier}.pdf`
  return sendFile(reply, { name, mediaType: 'application/pdf', bytes: content.length, content })
}

/** A certificate of one's own, or of whom one acts for; another's is answered as one that is not there. */
export async function ownCertificate(system: System, request: FastifyRequest): Promise<Certificate> {
  const subject = await ownSubject(system, request)
  const certificate = await findCertificate(system.pool, pathText(request, 'identifier'))
  if (certificate === null || certificate.holder !== subject) throw new Refusal('certificate-not-found')
  return certificate
}

function appOf({ apps }: System, id: string): App {
  return apps.apps.find((app) => app.id === id)!
}

async function departmentName({ pool }: System, id: string, language: 'zh' | 'en'): Promise<string> {
  return (await partyNames(pool))[language][id] ?? id
}
