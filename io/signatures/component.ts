import type { BareItem, Parameters } from 'structured-headers'
import { serializeItem } from 'structured-headers'
import type { SignedMessage } from './signed-message.ts'

/** A component identifier: a lower-case name and its parameters. */
export interface Component {
  name: string
  params: Parameters
}

export function component(name: string, params: Record<string, BareItem> = {}): Component {
  return { name, params: new Map(Object.entries(params)) }
}

/** The identifier as it stands at the beginning of its line: `"@query-param";name="Pet"`. */
export function componentId({ name, params }: Component): string {
  return serializeItem(name, params)
}

/**
 * The value of a component in a message, or null where the message has none or the identifier is one we do not know.
 * A name that begins with @ is always derived, never a field, whatever fields a peer may send (RFC 9421 §7.5.6).
 */
export function componentValue(message: SignedMessage, { name, params }: Component): string | null {
  if (name === '@query-param') return queryParam(message, params)
  if (params.size > 0) return null
  if (!name.startsWith('@')) return message.field(name) ?? null
  return Object.hasOwn(derived, name) ? (derived[name]?.(message) ?? null) : null
}

type Deriving = (message: SignedMessage) => string | null | undefined

const derived: Readonly<Record<string, Deriving>> = {
  '@method': ({ method }) => method,
  '@authority': (message) => authority(message),
  '@scheme': ({ target }) => target?.scheme.toLowerCase(),
  '@target-uri': (message) =>
    message.target && `${message.target.scheme}://${authority(message)}${message.target.pathAndQuery}`,
  '@request-target': ({ target }) => target?.pathAndQuery,
  '@path': ({ target }) => target && (target.pathAndQuery.split('?', 1)[0] || '/'),
  '@query': ({ target }) => target && queryOf(target.pathAndQuery),
  '@status': ({ status }) => (status === undefined ? undefined : String(status)),
}

/** The host in lower case, without the port that its scheme implies. */
function authority({ target }: SignedMessage): string | undefined {
  const implied = target?.scheme.toLowerCase() === 'https' ? ':443' : ':80'
  const host = target?.authority.toLowerCase()
  return host?.endsWith(implied) ? host.slice(0, -implied.length) : host
}

/** With its question mark, which stands alone where there is no query. */
function queryOf(pathAndQuery: string): string {
  const at = pathAndQuery.indexOf('?')
  return at === -1 ? '?' : pathAndQuery.slice(at)
}

/** One named parameter of the query, encoded anew; one that occurs twice has no single value. */
function queryParam({ target }: SignedMessage, params: Parameters): string | null {
  const wanted = params.get('name')
  if (!target || typeof wanted !== 'string' || params.size !== 1) return null
  const all = new URLSearchParams(queryOf(target.pathAndQuery).slice(1))
  const values = [...all].filter(([name]) => encoded(name) === wanted).map(([, value]) => value)
  return values.length === 1 ? encoded(values[0]!) : null
}

/** RFC 9421 §2.2.8: percent-encoded by the rules of the URL standard's component set. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()~*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
