import { DeclarationFault } from '#core/faults.ts'

/** What keeps the platform or a command from starting and somebody can change; the message is for that somebody. */
export class StartFault extends Error {}

interface SystemError {
  code?: string
  message: string
  syscall?: string
  path?: string
  address?: string
  port?: number
}

/**
 * Why a start could not be, in one sentence that says what to change: a port that is taken, a folder that cannot be
 * written, a database that does not answer, declarations that do not hold, an argument that nobody knows. Null where the program itself is at fault.
 */
export function startFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if (error instanceof StartFault || error instanceof DeclarationFault) return error.message
  const known: SystemError = error
  const { code = '' } = known
  if (known.syscall === 'listen' || code === 'ENOTFOUND') return networkFault(known)
  if (code.startsWith('ERR_PARSE_ARGS')) return known.message
  if (FOLDER_CODES.includes(code) && known.path !== undefined)
    return `${known.path} cannot be written (${code}). Let YIWANG_DATA name a folder this account may write to.`
  return databaseFault(known)
}

const FOLDER_CODES = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC']

function networkFault({ code, address, port, message }: SystemError): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${address} is taken, perhaps by a platform that runs already. Choose another one: PORT=8081 npm start`
  if (code === 'EACCES')
    return `This account may not listen on port ${port}. Choose one above 1023, such as PORT=8080.`
  return `There is no such address here: ${message}. Check HOST and DATABASE_URL.`
}

const SILENT = ['ECONNREFUSED', 'ETIMEDOUT', 'ECONNRESET', 'EHOSTUNREACH']

/** The server's classes 28 (who asks), 3D (which database) and 42501 (what it may do there), PostgreSQL appendix A. */
const REFUSED = /^(28...|3D000|42501)$/

function databaseFault({ code = '', address, port, message }: SystemError): string | null {
  if (SILENT.includes(code)) {
    const where = address === undefined ? '' : ` at ${address}:${port}`
    return `The database${where} does not answer (${code}). Start it, or check DATABASE_URL; without DATABASE_URL the platform brings its own.`
  }
  return REFUSED.test(code) ? `The database refuses: ${message}. Check DATABASE_URL.` : null
}
