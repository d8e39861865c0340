import type { IncomingHttpHeaders } from 'node:http'
import type { Reason } from '#core/quality.ts'
import { type Intake, UNREAD } from '#loop/acquire/intake.ts'
import type { RawRow } from '../files/raw-row.ts'
import { bodyRow } from './body-row.ts'

/** Attributes in headers (CloudEvents HTTP binding §3.1): non-ASCII arrives percent-encoded by the book, raw by habit. */
export function readHeader(value: string | string[] | undefined): string | undefined {
  if (value === undefined) return undefined
  const text = Buffer.from(Array.isArray(value) ? value.join(',') : value, 'latin1')
  const read = new TextDecoder('utf-8').decode(text)
  try {
    return decodeURIComponent(read.replace(/%(?![0-9a-fA-F]{2})/g, '%25'))
  } catch {
    return read
  }
}

/** An event in binary mode: attributes in `ce-*` headers, the body is its data. */
export function intakeOfHeaders(
  headers: IncomingHttpHeaders,
  body: Pick<RawRow, 'values' | 'raw' | 'fault'>,
): Intake {
  const attribute = (name: string) => readHeader(headers[`ce-${name}`])
  const attributes = {
    specversion: attribute('specversion'),
    id: attribute('id'),
    source: attribute('source'),
    type: attribute('type'),
  }
  const more = { time: attribute('time'), causeid: attribute('causeid'), loopid: attribute('loopid') }
  const raw = JSON.stringify({ ...attributes, ...more, data: body.values ?? body.raw })
  const intake = intakeOfEnvelope({ ...attributes, ...more, data: body.values }, raw)
  return body.fault ? { ...intake, fault: body.fault } : intake
}

/** An event in structured mode, or one of a batch or stream: everything in one JSON object. */
export function intakeOfEnvelope(envelope: unknown, raw: string): Intake {
  if (typeof envelope !== 'object' || envelope === null || Array.isArray(envelope)) {
    return unreadable(raw, { code: 'not-an-object' })
  }
  const given = envelope as Record<string, unknown>
  const text = (name: string) => attributeText(given[name])
  const packed =
    typeof given.data_base64 === 'string' ? bodyRow(Buffer.from(given.data_base64, 'base64')) : null
  const fault = faultOf(given) ?? packed?.fault
  return {
    id: text('id') ?? '',
    source: text('source') ?? '',
    type: text('type') ?? '',
    data: packed ? packed.values : given.data,
    raw,
    ...optional('time', text('time')),
    ...optional('causeId', text('causeid')),
    ...optional('loopId', text('loopid')),
    ...optional('fault', fault),
  }
}

/** An object is written out as JSON: it may say of itself that it has no text (`{"toString": 1}`). */
function attributeText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** What nobody can read is kept as it came, so that not even that is lost. */
export function unreadable(raw: string, fault: Reason): Intake {
  return { source: UNREAD, type: UNREAD, data: null, raw, fault }
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined) {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>)
}

function faultOf(given: Record<string, unknown>): Reason | undefined {
  if (given.specversion !== '1.0') return { code: 'specversion', field: 'specversion' }
  for (const field of ['id', 'source', 'type', 'time', 'causeid', 'loopid']) {
    const value = given[field]
    if (value !== undefined && value !== null && typeof value !== 'string')
      return { code: 'attribute-not-text', field }
  }
  return typeof given.id === 'string' && given.id.trim() !== ''
    ? undefined
    : { code: 'attribute-empty', field: 'id' }
}
