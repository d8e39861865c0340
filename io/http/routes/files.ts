import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PersonActor } from '#core/access/actor.ts'
import { isApplicant } from '../../cases/case-actor.ts'
import { openFile } from '../../materials/open-file.ts'
import { receiveFile } from '../../materials/receive-file.ts'
import { findCase } from '../../postgres/cases.ts'
import { findFile, listLooseFiles, removeLooseFile, type SealedFile } from '../../postgres/files.ts'
import { Refusal } from '../../refusal.ts'
import type { System } from '../../system.ts'
import { isUuid } from '../../uuid.ts'
import { duty } from '../access.ts'
import { pathText } from '../asking.ts'
import { headerText } from '../header-text.ts'
import { look } from '../look.ts'
import { officersCase, reasonOfCase } from '../officers-case.ts'
import { actingLook } from '../own-subject.ts'
import { sendFile } from '../send-file.ts'
import { fileView } from '../views/file-view.ts'

const tags = ['my']

/** Files that are handed in with a case: sent before, seen by whoever sent them and by the officers of the case. */
export function fileRoutes(app: FastifyInstance, system: System): void {
  receiving(app, system)
  app.get(
    '/api/my/files',
    { ...duty('cases.apply'), schema: { summary: 'The files I have sent and not handed in yet', tags } },
    async (request) => {
      const files = await listLooseFiles(system.pool, (request.actor as PersonActor).id)
      return { files: files.map(fileView) }
    },
  )
  app.get(
    '/api/my/files/:id',
    { ...duty('cases.apply'), schema: { summary: 'A file I have sent', tags } },
    async (request, reply) => answer(system, reply, await ownFile(system, request)),
  )
  app.delete(
    '/api/my/files/:id',
    { ...duty('cases.apply'), schema: { summary: 'Remove a file I have not handed in', tags } },
    async (request, reply) => {
      const { id, caseNo } = await ownFile(system, request)
      if (caseNo !== null || !(await removeLooseFile(system.pool, id, (request.actor as PersonActor).id)))
        throw new Refusal('file-handed-in')
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/cases/:no/files/:id',
    { ...duty('cases.work'), schema: { summary: 'A file handed in with a case', tags: ['cases'] } },
    async (request, reply) => answer(system, reply, await fileOfCase(system, request)),
  )
}

/** A file is a stream with a limit of its own: none of the readers of bodies looks at it. */
function receiving(app: FastifyInstance, system: System): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.post(
      '/api/my/files',
      { ...duty('cases.apply'), schema: { summary: 'Send a file: the body is the file', tags } },
      async (request, reply) => {
        const file = await receiveFile(system, {
          account: (request.actor as PersonActor).id,
          name: headerText(request, 'x-file-name') ?? '',
          body: request.body as Parameters<typeof receiveFile>[1]['body'],
        })
        return reply.code(201).send(fileView(file))
      },
    )
  })
}

function answer(system: System, reply: FastifyReply, file: SealedFile): FastifyReply {
  return sendFile(reply, { ...file, content: openFile(system, file) })
}

/** A file that somebody sent themselves, or that was handed in with a case of theirs. */
async function ownFile(system: System, request: FastifyRequest): Promise<SealedFile> {
  const actor = request.actor as PersonActor
  const file = await fileOf(system, request)
  if (file.account === actor.id) return file
  const row = file.caseNo === null ? null : await findCase(system.pool, file.caseNo)
  if (row === null || !isApplicant(actor, row.state)) throw new Refusal('file-not-found')
  if (actor.acting !== null)
    await look(system, request, { ...actingLook(actor.acting, row.state.no), key: `file:${file.id}` })
  return file
}

/** A file that the case of the address names among its materials; that it is seen is written down. */
async function fileOfCase(system: System, request: FastifyRequest): Promise<SealedFile> {
  const state = await officersCase(system, request)
  const file = await fileOf(system, request)
  if (!Object.values(state.materials).some(({ files }) => files.includes(file.id)))
    throw new Refusal('file-not-found')
  const { subject } = state.applicant
  const key = `file:${file.id}`
  await look(system, request, { act: 'read', ...reasonOfCase(system, state), subject, key })
  return file
}

async function fileOf(system: System, request: FastifyRequest): Promise<SealedFile> {
  const id = pathText(request, 'id')
  const file = isUuid(id) ? await findFile(system.pool, id) : null
  if (file === null) throw new Refusal('file-not-found')
  return file
}
