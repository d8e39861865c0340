/** A refusal of the server, with its sentence in the reader's language and its stable code. */
export class Problem extends Error {
  readonly status: number
  readonly code: string

  constructor({ status, code, title }: { status: number; code: string; title: string }) {
    super(title)
    this.status = status
    this.code = code
  }
}

/** Reads a problem document (RFC 9457). An answer that is none, e.g. a proxy's page, keeps its status only. */
export function readProblem(status: number, text: string): Problem {
  const told = parsed(text)
  return new Problem({ status, code: told.code ?? `http-${status}`, title: told.title ?? '' })
}

function parsed(text: string): { code?: string; title?: string } {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? body : {}
  } catch {
    return {}
  }
}
