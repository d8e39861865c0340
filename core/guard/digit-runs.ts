/** A run of digits that nothing but separators interrupts: its groups as they were written, with UTF-16 offsets. */
export interface DigitGroup {
  /** ASCII digits; the last character of a run may be X. */
  readonly digits: string
  readonly start: number
  readonly end: number
}

/**
 * The runs of at least `least` digits in a text, whatever stands between the digits: one to three spaces, dashes, middle dots
 * or invisible characters. Full-width digits come out as ASCII, offsets are those of the text given.
 */
export function digitRuns(text: string, least: number): DigitGroup[][] {
  if (!SOME_DIGITS.test(text)) return []
  const plain = withoutHashes(asciiDigits(text))
  const runs: DigitGroup[][] = []
  for (const { 0: written, index } of plain.matchAll(RUN)) {
    if (written.length < least) continue
    const groups = groupsOf(written, index)
    if (groups.reduce((sum, group) => sum + group.digits.length, 0) >= least) runs.push(groups)
  }
  return runs
}

const SOME_DIGITS = /[\d０-９]/
const RUN =
  /\d+(?:[ \t\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff\u2010-\u2015\u2212\u30fc\u00b7-]{1,3}\d+)*(?:[ \t\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff\u2010-\u2015\u2212\u30fc\u00b7-]{0,3}[Xx])?/g

function groupsOf(written: string, at: number): DigitGroup[] {
  return [...written.matchAll(/[\dXx]+/g)].map(({ 0: digits, index }) => ({
    digits: digits.toUpperCase(),
    start: at + index,
    end: at + index + digits.length,
  }))
}

/** Full-width digits, X and hyphen to ASCII, one code unit for one, so that offsets stay true. */
function asciiDigits(text: string): string {
  return text.replace(/[０-９Ｘｘ－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

/** Event ids and digests are full of digits and belong to nobody; blanked at equal length. */
function withoutHashes(text: string): string {
  return text.replace(HASH, (id) => (/[a-f]/i.test(id) ? '_'.repeat(id.length) : id))
}

const HASH = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32,}/gi
