import { dateInShanghai } from '../clock/shanghai.ts'
import { GB11714, MOD31_ALPHABET, mod11Weighted } from '../identifiers/check-digits.ts'
import { completeProjectCode } from '../identifiers/project-code.ts'
import { completeUscc } from '../identifiers/uscc.ts'
import type { LoadedStep } from './load-process.ts'
import type { Allocation } from './process.ts'

interface Allocating {
  scope: Record<string, unknown>
  serials: Record<string, number>
  at: string
}

/** Numbers given out by a step: each made of a serial number nobody else has, with its check digits. */
export function allocate(step: LoadedStep, allocating: Allocating): Record<string, string> {
  const given = Object.entries(step.step.allocates ?? {}).map(([fact, { kind }]) => {
    const part = (name: string) => String(step.allocates[`${fact}.${name}`]?.run(allocating.scope) ?? '')
    return [fact, makers[kind](part, { serial: allocating.serials[fact] ?? 0, at: allocating.at })] as const
  })
  return Object.fromEntries(given)
}

type Maker = (part: (name: string) => string, given: { serial: number; at: string }) => string

const makers: Record<Allocation['kind'], Maker> = {
  /** GB 32100: department, kind, division, an organisation code of its own (GB 11714), one check character. */
  uscc: (part, { serial }) => {
    const body = `MA${inAlphabet(serial)}`
    const org = body + mod11Weighted(body, GB11714)
    return completeUscc(`${part('department')}${part('category')}${part('division')}${org}`)
  },
  /** GB/T 40058: month of coding, division, department 89 where none is determined, type, five digits, one check digit. */
  projectCode: (part, { serial, at }) => {
    const month = dateInShanghai(at).slice(2, 7).replace('-', '')
    // A step through all numbers of five digits that shows nobody how many there are: 7919 shares no factor with 100000.
    const digits = String((serial * 7919) % 100_000).padStart(5, '0')
    return completeProjectCode(`${month}-${part('division')}-89-${part('type')}-${digits}`)
  },
}

/** Six characters of the alphabet of credit codes, different for every number below 31⁶. */
function inAlphabet(serial: number): string {
  const digits: string[] = []
  for (let rest = serial; digits.length < 6; rest = Math.floor(rest / 31))
    digits.unshift(MOD31_ALPHABET[rest % 31]!)
  return digits.join('')
}
