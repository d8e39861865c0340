import type { CaseSetting } from './case-setting.ts'
import { citySeed } from './city.ts'
import { cityResidents } from './companies.ts'
import { encodeGb18030 } from './gb18030.ts'
import { organs } from './organs.ts'
import { penaltyFaults } from './penalty-faults.ts'
import { type PenaltyRow, penaltyColumns } from './penalty-row.ts'
import { penaltyOf } from './penalty-steps.ts'
import { createRandom, seedOf } from './random.ts'
import { withCodes } from './sent-as.ts'

export interface VisitorFile {
  name: string
  bytes: Uint8Array
}

/** The faults in the first file, in order: one row each, every fifth row from the second. */
export const shownFaults = [
  'credit code with a wrong check digit',
  'letter O in the credit code',
  'citizen number with a wrong check digit',
  'credit code given to a natural person',
  'unknown kind of counterparty',
  'no document number',
  'decided on 30 February',
  'decision in the future',
  'unknown kind of penalty',
  'fine without the kind',
  'fine about so much',
  'ended before it was decided',
]

/** Two files to import by hand: what a department exports, with faults, and the national codes in GB18030. */
export function visitorFiles(): VisitorFile[] {
  const faulty = rowsWithFaults()
  const sound = Array.from({ length: 20 }, (_, index) => soundRow(100 + index))
  return [
    {
      name: 'penalties-with-faults.csv',
      bytes: new TextEncoder().encode(`\ufeff${csv([[...penaltyColumns], ...faulty.map(cellsOf)])}`),
    },
    {
      name: 'penalties-gb18030.csv',
      bytes: encodeGb18030(csv([codes(), ...sound.map(cellsOf)])),
    },
  ]
}

/** Sixty rows: twelve faults, and the last two rows repeat the first and the third. */
export function rowsWithFaults(): PenaltyRow[] {
  const rows = Array.from({ length: 58 }, (_, index) => {
    const fault = index % 5 === 1 ? shownFaults[(index - 1) / 5] : undefined
    return fault === undefined ? soundRow(index) : faultyRow(index, fault)
  })
  return [...rows, rows[0]!, rows[2]!]
}

const type = 'credit.penalty'
const residents = cityResidents(citySeed)
/** Numbers that neither the history nor the simulator gives, and working days that are past for every visitor. */
const numbersFrom = 800_000
const days = [
  '2026-11-09',
  '2026-11-10',
  '2026-11-11',
  '2026-11-12',
  '2026-11-13',
  '2026-11-16',
  '2026-11-17',
]

function soundRow(index: number): PenaltyRow {
  const random = createRandom(seedOf(citySeed, 'visitor', index))
  const setting: CaseSetting = {
    seed: citySeed,
    residents,
    decidedOn: days[index % days.length]!,
    lag: 2,
    on: () => '2026-11-18',
    number: numbersFrom + index,
  }
  const organ = (index * 13) % organs.length
  return penaltyOf(random, organ, setting)
}

function faultyRow(index: number, fault: string): PenaltyRow {
  const row = soundRow(index)
  const { change } = penaltyFaults.find(({ planted }) => planted.fault === fault)!
  const random = createRandom(seedOf(citySeed, 'visitor fault', index))
  return { ...row, ...change({ random, town: { seed: citySeed, size: 100 }, row }) }
}

/** Only the columns of the national table; what a department adds of its own is not in these files. */
function cellsOf(row: PenaltyRow): string[] {
  return penaltyColumns.map((column) => row[column])
}

function codes(): string[] {
  return Object.keys(withCodes(type, Object.fromEntries(penaltyColumns.map((column) => [column, '']))))
}

function csv(rows: string[][]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
