import { withQuery } from './links.ts'
import { Problem, readProblem } from './problem.ts'

/** Reads a path of the interface in the language of the page; `headers` say why, where that is asked. Throws a {@link Problem}. */
export function ask<Answer>(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return exchange<Answer>(path, { headers })
}

/** Sends something to the interface; `body` goes as JSON. Throws a {@link Problem}. */
export function send<Answer>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  more: Record<string, string> = {},
): Promise<Answer> {
  if (body === undefined) return exchange<Answer>(path, { method, headers: more })
  const headers = { 'content-type': 'application/json', ...more }
  return exchange<Answer>(path, { method, headers, body: JSON.stringify(body) })
}

/** The most that a browser still sends of all requests of a page that is left, in bytes. */
const OUTLIVES_PAGE = 60_000

/** Puts a JSON text at a path, also when the page is left meanwhile, where it is short enough for that. Throws a {@link Problem}. */
export function keep<Answer>(path: string, text: string): Promise<Answer> {
  const keepalive = new TextEncoder().encode(text).length < OUTLIVES_PAGE
  const headers = { 'content-type': 'application/json' }
  return exchange<Answer>(path, { method: 'PUT', headers, body: text, keepalive })
}

/** The same path, asking for the language of the page: what is read then never mixes two languages. */
export function inPageLanguage(path: string): string {
  return withQuery(path, { lang: document.documentElement.lang.startsWith('en') ? 'en' : 'zh' })
}

async function exchange<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const answer = await fetch(inPageLanguage(path), init).catch(() => {
    throw new Problem({ status: 0, code: 'unreachable', title: '' })
  })
  const text = await answer.text()
  if (!answer.ok) throw readProblem(answer.status, text)
  return (text === '' ? null : JSON.parse(text)) as Answer
}
