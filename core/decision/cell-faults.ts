import type { WrittenValue } from '#core/feel/written-value.ts'
import type { TableInput } from './decision-table.ts'
import type { TableFault } from './table-fault.ts'

/** What is wrong with the values written in a cell of `input`: another type, or not among its values. */
export function cellFaults(written: readonly WrittenValue[], input: TableInput): TableFault[] {
  return written.flatMap((each) => typeFault(each, input) ?? valueFault(each, input) ?? [])
}

function typeFault({ value, from, to }: WrittenValue, { typeRef }: TableInput): TableFault | undefined {
  if (typeRef === 'any' || typeof value === typeRef) return undefined
  const written = typeof value === 'string' ? `"${value}"` : String(value)
  const advice = typeRef === 'date' && typeof value === 'string' ? `; write date(${written})` : ''
  return { code: 'value-type', message: `${written} is not of type ${typeRef}${advice}`, from, to }
}

function valueFault(
  { value, equal, from, to }: WrittenValue,
  { values }: TableInput,
): TableFault | undefined {
  if (!equal || !values || values.includes(value)) return undefined
  return { code: 'value-not-listed', message: `Not among the listed values: ${value}`, from, to }
}
