import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { certIdentifier } from '#core/identifiers/cert-identifier.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { findDocument } from '../../postgres/case-documents.ts'
import { certificatesOfHolder } from '../../postgres/certificates.ts'
import { findPaper, findPublicCertificate } from '../../postgres/papers.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { isUuid } from '../../uuid.ts'
import { duty, open } from '../access.ts'
import { pathText } from '../asking.ts'
import { look } from '../look.ts'
import { officersCase, reasonOfCase } from '../officers-case.ts'
import { ownCase } from '../own-case.ts'
import { ownSubject } from '../own-subject.ts'
import { ownCertificate, sendCertificate, sendDocument } from '../send-paper.ts'
import { ownCertificateView, paperView, publicCertificateView } from '../views/paper-view.ts'

const tags = ['services']

/** Documents and certificates: checked by anybody who has their code, read by whom they are for and by their officers. */
export function paperRoutes(app: FastifyInstance, system: System): void {
  checkRoutes(app, system)
  documentRoutes(app, system)
  certificateRoutes(app, system)
}

function checkRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/documents/:code',
    { ...open, schema: { summary: 'Whether a document is genuine, by the code on it', tags } },
    async (request) => {
      const code = codeOf(pathText(request, 'code'))
      const paper = await findPaper(system.published, code)
      if (paper === null) throw new Refusal('document-not-found')
      return paperView(code, paper)
    },
  )
  app.get(
    '/api/certificates/:identifier',
    { ...open, schema: { summary: 'Whether a certificate stands, by its identifier or its code', tags } },
    async (request) => {
      const wanted = pathText(request, 'identifier')
      const read = certIdentifier.parse(certIdentifier.normalise(wanted))
      const one = await findPublicCertificate(system.published, read.ok ? read.value : codeOf(wanted))
      if (one === null) throw new Refusal('certificate-not-found')
      return publicCertificateView(one, dateInShanghai(system.now()))
    },
  )
}

function documentRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/my/cases/:no/documents/:id',
    { ...duty('cases.apply'), schema: { summary: 'A document of my case, as PDF', tags: ['my'] } },
    async (request, reply) => {
      const state = await ownCase(system, request)
      return await sendDocument(
        system,
        { request, reply },
        { state, document: await documentOf(system, request, state) },
      )
    },
  )
  app.get(
    '/api/cases/:no/documents/:id',
    { ...duty('cases.work'), schema: { summary: 'A document of a case, as PDF', tags: ['cases'] } },
    async (request, reply) => {
      const state = await officersCase(system, request)
      const document = await documentOf(system, request, state)
      const { subject } = state.applicant
      const key = `document:${document.id}`
      await look(system, request, { act: 'read', ...reasonOfCase(system, state), subject, key })
      return await sendDocument(system, { request, reply }, { state, document })
    },
  )
}

function certificateRoutes(app: FastifyInstance, system: System): void {
  app.get(
    '/api/my/certificates',
    { ...duty('own.read'), schema: { summary: 'My certificates', tags: ['my'] } },
    async (request) => {
      const subject = await ownSubject(system, request)
      const own = subject === null ? [] : await certificatesOfHolder(system.pool, subject)
      const today = dateInShanghai(system.now())
      return { certificates: own.map((one) => ownCertificateView(one, today)) }
    },
  )
  app.get(
    '/api/my/certificates/:identifier/pdf',
    { ...duty('own.read'), schema: { summary: 'One of my certificates, as PDF', tags: ['my'] } },
    async (request: FastifyRequest, reply: FastifyReply) =>
      await sendCertificate(system, { request, reply }, await ownCertificate(system, request)),
  )
}

async function documentOf(system: System, request: FastifyRequest, { no }: CaseState) {
  const id = pathText(request, 'id')
  const document = isUuid(id) ? await findDocument(system.pool, no, id) : null
  if (document === null) throw new Refusal('document-not-found')
  return document
}

/** A code as it is kept, however it was read out: with blanks, in small letters, full width. */
function codeOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}
