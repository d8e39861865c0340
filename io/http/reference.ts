import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { open } from './access.ts'
import { languageOf } from './language.ts'
import { describeInterface, type InterfaceDocument } from './reference/describe-interface.ts'
import { errorsBody } from './reference/errors-page.ts'
import type { Html } from './reference/html.ts'
import { interfaceBody } from './reference/interface-page.ts'
import { type Reader, referencePage } from './reference/reference-page.ts'
import { referenceWords } from './reference/words.ts'

const style = readFileSync(new URL('./reference/reference.css', import.meta.url), 'utf8')

/** `GET /openapi.json`: the interface as a document; `/docs` and `/docs/errors` are for people. */
export function referenceRoutes(app: FastifyInstance): void {
  const hidden = { ...open, schema: { hide: true } }
  app.get('/openapi.json', hidden, async () => describedBy(app))
  app.get('/docs/reference.css', hidden, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(style),
  )
  app.get('/docs', hidden, async (request, reply) => {
    const body = interfaceBody(describedBy(app), languageOf(request))
    return send(request, reply, { path: '/docs', page: 'interface', body })
  })
  app.get('/docs/errors', hidden, async (request, reply) =>
    send(request, reply, { path: '/docs/errors', page: 'errors', body: errorsBody(languageOf(request)) }),
  )
}

function describedBy(app: FastifyInstance): InterfaceDocument {
  return describeInterface(app.swagger() as InterfaceDocument)
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { path, page, body }: { path: string; page: 'interface' | 'errors'; body: Html },
): FastifyReply {
  const reader = readerOf(request)
  const { title } = referenceWords(reader.language)[page]
  return reply
    .type('text/html; charset=utf-8')
    .header('content-language', reader.language)
    .header('cache-control', 'no-cache')
    .header('vary', 'Accept-Language, Cookie')
    .send(referencePage(reader, { path, title, body }))
}

/** Theme and size as the portal's own choices keep them in cookies. */
function readerOf(request: FastifyRequest): Reader {
  const { theme, size } = request.cookies
  return {
    language: languageOf(request),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    isLarge: size === 'large',
  }
}
