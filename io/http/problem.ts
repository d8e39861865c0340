import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { type ErrorCode, errors } from '#core/errors/catalogue.ts'
import { sentence } from '#core/errors/sentence.ts'
import { Refusal } from '../refusal.ts'
import { languageOf } from './language.ts'

/** What fits Fastify's own refusals of a request (its codes) in our catalogue. */
const ofFastify: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-json',
  FST_ERR_VALIDATION: 'bad-query',
  FST_ERR_BAD_URL: 'bad-query',
}

/** What PostgreSQL says of a statement that took longer than its account may (`query_canceled`). */
const CANCELLED = '57014'

/** After how many seconds it is worth asking again. */
const RETRY = 5

/** Answers every error as a problem detail (RFC 9457) with a stable code, in the reader's language. */
export function sendProblem(
  error: FastifyError | Refusal | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = error instanceof Refusal ? error : refusalOf(error)
  const { status } = errors[refusal.code]
  tellLog(error, refusal, request)
  const language = languageOf(request)
  const title = sentence(
    { code: refusal.code, params: { ...refusal.params, ...refusal.worded[language] } },
    language,
  )
  const body = {
    type: `/docs/errors#${refusal.code}`,
    title,
    status,
    detail: title,
    code: refusal.code,
    ...refusal.more,
  }
  if (typeof refusal.params.seconds === 'number' && (status === 429 || status === 503))
    reply.header('retry-after', String(refusal.params.seconds))
  if (status === 408 || status === 413) reply.header('connection', 'close')
  return reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(body))
}

/** What we decline knowingly needs no stack; only what went wrong does. */
function tellLog(error: Error, { code }: Refusal, request: FastifyRequest): void {
  if (errors[code].status < 500) return
  const { url } = request.routeOptions
  if (error instanceof Refusal) request.log.warn({ code, url })
  else request.log.error({ code, error: error.message, stack: error.stack, url })
}

/** What of our catalogue fits an error of the framework's. */
export function refusalOf(error: FastifyError | Error): Refusal {
  const { validation, validationContext } = error as FastifyError
  if ((error as { code?: string }).code === CANCELLED) return new Refusal('timeout', { seconds: RETRY })
  if (validation && validationContext === 'body')
    return new Refusal('bad-body', { field: fieldOf(validation[0]) })
  return new Refusal(codeOf(error as FastifyError), { detail: detailOf(error) })
}

/** The place in the body that does not fit, as `key.publicKey`; empty where it is the body itself. */
function fieldOf(fault: NonNullable<FastifyError['validation']>[number] | undefined): string {
  const missing = fault?.params.missingProperty
  const path = (fault?.instancePath ?? '').split('/').slice(1)
  return [...path, ...(typeof missing === 'string' ? [missing] : [])].join('.')
}

function codeOf(error: FastifyError): ErrorCode {
  const known = ofFastify[error.code ?? '']
  if (known) return known
  if (error.statusCode === 429) return 'too-many-requests'
  return error.statusCode !== undefined && error.statusCode < 500 ? 'bad-query' : 'internal'
}

/** Only what the caller sent may be told back; an inner error's text stays in the log. */
function detailOf(error: Error & { statusCode?: number }): string {
  return error.statusCode !== undefined && error.statusCode < 500 ? error.message : ''
}
