/**
 * The one shape of every identifier. Two verbs share the work and are not mixed:
 * `normalise` repairs (width, case, spaces, brackets) and never judges; `parse` judges the text exactly as given and
 * never repairs. Import reads a foreign text with `readIdentifier`, which is `parse(normalise(text))`, and keeps the raw
 * text beside the value. `value` is the form to store: parsing it again gives the same value.
 *
 * Both are total: any string gives an answer, none throws. A reason never carries a personal number.
 */
export interface Identifier<Parts, Seed = Parts> {
  /** The name used by declarations: `format: 'uscc'`. */
  readonly code: string
  /** Repairs what input methods, scanners and old files do to a text; running it twice changes nothing more. */
  normalise(input: string): string
  /** Judges the text as given. */
  parse(input: string, context?: ParseContext): Parsed<Parts>
  /** Writes the stored form; a check digit is always computed here, never taken from the seed. */
  format(seed: Seed): string
  /** What may be shown to somebody without a claim to the whole; public codes come back unchanged. */
  mask(value: string): string
}

/** `today` is a business date `YYYY-MM-DD`; without it nothing is held against the calendar. */
export interface ParseContext {
  readonly today?: string
}

export type Parsed<Parts> = Accepted<Parts> | Refused

export interface Accepted<Parts> {
  readonly ok: true
  readonly value: string
  readonly parts: Parts
  readonly warnings: readonly Reason[]
}

export interface Refused {
  readonly ok: false
  readonly reasons: readonly Reason[]
}

/** `code` is stable and kebab-case; words for it live in the text files. `field` names the part at fault. */
export interface Reason {
  readonly code: string
  readonly field?: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** Reads a foreign text: repairs it, then judges it. */
export function readIdentifier<Parts>(
  identifier: Identifier<Parts, never>,
  raw: string,
  context?: ParseContext,
): Parsed<Parts> {
  return identifier.parse(identifier.normalise(raw), context)
}

export function accepted<Parts>(
  value: string,
  parts: Parts,
  warnings: readonly Reason[] = NONE,
): Accepted<Parts> {
  return { ok: true, value, parts, warnings }
}

export function refused(code: string, detail?: Omit<Reason, 'code'>): Refused {
  return { ok: false, reasons: [{ code, ...detail }] }
}

/** Keeps the findings that exist; the common case, none, shares one empty list. */
export function findings(...found: readonly (Reason | undefined)[]): readonly Reason[] {
  for (const one of found) {
    if (one) return found.filter((reason) => reason !== undefined)
  }
  return NONE
}

/** Reasons of an inner code, told as faults of the outer code's part. */
export function within(field: string, reasons: readonly Reason[]): readonly Reason[] {
  return reasons.map((reason) => ({ ...reason, field }))
}

const NONE: readonly Reason[] = Object.freeze([])
