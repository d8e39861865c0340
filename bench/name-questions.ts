import { type GeneratedCompany, wellKnown } from './generated-names.ts'

/** How somebody may ask for a company; `chance` gives numbers from 0 to 1. */
export type NameQuestion = (company: GeneratedCompany, chance: () => number) => string

export const nameQuestions: Record<string, NameQuestion> = {
  'full name': ({ name }) => name,
  slip: ({ name }, chance) => withSlip(name, chance),
  'short name': ({ abbreviations }) => abbreviations[0]!,
  code: ({ uscc }) => uscc,
  'part of a code': ({ uscc }) => uscc.slice(8, 17),
}

/** Each abbreviation of each well-known body is a question of its own. */
export const abbreviated = wellKnown.flatMap((body) =>
  body.abbreviations.map((short) => ({ ...body, abbreviations: [short] })),
)

/** One character replaced, dropped or swapped with its neighbour, anywhere before the legal form. */
function withSlip(name: string, chance: () => number): string {
  const chars = [...name]
  const at = Math.floor(chance() * Math.max(1, chars.length - 5))
  const kind = Math.floor(chance() * 3)
  if (kind === 0) chars[at] = '木'
  else if (kind === 1) chars.splice(at, 1)
  else chars.splice(at, 2, chars[at + 1]!, chars[at]!)
  return chars.join('')
}
