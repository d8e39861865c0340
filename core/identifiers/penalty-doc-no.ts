import { docNo, normaliseDocNo } from './doc-no.ts'
import { accepted, type Identifier, type Parsed, refused } from './identifier.ts'

export interface PenaltyDocNoParts {
  /** Empty where a local variant is not understood. */
  readonly prefix: string
  readonly year: string
  readonly number: string
  /** The text itself, which is what must be unique for its issuer. */
  readonly text: string
}

/**
 * 行政处罚决定书文号, e.g. `京市监处罚〔2021〕12号`. Local variants abound: up to 64 characters with a digit among them are
 * kept, with a warning when they are not in the usual form.
 */
export const penaltyDocNo: Identifier<PenaltyDocNoParts> = {
  code: 'penaltyDocNo',
  normalise: normaliseDocNo,
  parse: parsePenaltyDocNo,
  format: ({ text }) => text,
  mask: (value) => value,
}

function parsePenaltyDocNo(text: string): Parsed<PenaltyDocNoParts> {
  if (text.length === 0 || text.length > 64) return refused('penalty-doc-no-length')
  if (!/\d/.test(text)) return refused('penalty-doc-no-number')
  const usual = docNo.parse(text)
  if (!usual.ok || !usual.parts.prefix.includes('罚')) {
    return accepted(text, { prefix: '', year: '', number: '', text }, [{ code: 'penalty-doc-no-variant' }])
  }
  const { prefix, year, number } = usual.parts
  return accepted(text, { prefix, year, number, text })
}
