/** What the server answered; the body of an answer without JSON is an empty object. */
export interface Answered<T> {
  status: number
  body: T
  headers: Headers
}

/** Somebody with a browser: their cookies stay with them from one question to the next. */
export interface Caller {
  call: <T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    more?: Record<string, string>,
  ) => Promise<Answered<T>>
  cookies: Map<string, string>
}

/** Comes through a proxy, so that nobody is an operator by being on this machine. */
const abroad = { 'x-forwarded-for': '203.0.113.9' }

/** A browser at the server of that address; with the cookie of somebody who is signed in (see `sign-in.ts`). */
export function callerOf(
  url: string,
  given: { cookie?: string; headers?: Record<string, string> } = {},
): Caller {
  const cookies = new Map((given.cookie ?? '').split('; ').flatMap((pair) => (pair ? [pairOf(pair)] : [])))
  const call = async <T>(method: string, path: string, body?: unknown, more: Record<string, string> = {}) => {
    const answer = await fetch(new URL(path, url), {
      method,
      redirect: 'manual',
      headers: {
        ...abroad,
        ...given.headers,
        ...(cookies.size > 0 ? { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') } : {}),
        ...(body === undefined
          ? {}
          : { 'content-type': isFile(body) ? 'application/octet-stream' : 'application/json' }),
        ...more,
      },
      ...(body === undefined ? {} : { body: isFile(body) ? body : JSON.stringify(body) }),
    })
    for (const line of answer.headers.getSetCookie()) keep(cookies, line)
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '')
    return { status: answer.status, body: (isJson ? JSON.parse(text) : {}) as T, headers: answer.headers }
  }
  return { call, cookies }
}

/** Bytes are sent as they are. */
function isFile(body: unknown): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array
}

function pairOf(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return [pair.slice(0, at), pair.slice(at + 1)]
}

/** A cookie whose time is over goes, as a browser lets it go. */
function keep(cookies: Map<string, string>, line: string): void {
  const [name, value] = pairOf(line.split(';')[0] ?? '')
  if (/expires=Thu, 01 Jan 1970/i.test(line) || /max-age=0/i.test(line)) cookies.delete(name)
  else cookies.set(name, value)
}
