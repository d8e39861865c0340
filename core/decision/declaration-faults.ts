import type { DecisionTable } from './decision-table.ts'
import type { TableFault } from './table-fault.ts'

/** What is wrong with a table apart from its FEEL: ids, numbers of cells, policy, validity. */
export function declarationFaults(table: DecisionTable): TableFault[] {
  return [...idFaults(table), ...cellCountFaults(table), ...policyFaults(table), ...validityFaults(table)]
}

function idFaults({ inputs, outputs, rules, hitPolicy }: DecisionTable): TableFault[] {
  const faults: TableFault[] = []
  if (outputs.length === 0) faults.push({ code: 'no-output', message: 'A table needs an output' })
  for (const column of repeated(inputs.map(({ id }) => id))) faults.push(duplicate('input', { column }))
  for (const column of repeated(outputs.map(({ id }) => id))) faults.push(duplicate('output', { column }))
  for (const rule of repeated(rules.map(({ id }) => id))) faults.push(duplicate('rule', { rule }))
  return hitPolicy === 'UNIQUE' ? [...faults, ...sameRows(rules)] : faults
}

function duplicate(what: string, place: { rule: string } | { column: string }): TableFault {
  return { code: 'duplicate-id', message: `The ${what} id is used twice`, ...place }
}

/** Rows of a UNIQUE table with the same cells can only match together. */
function sameRows(rules: DecisionTable['rules']): TableFault[] {
  const texts = rules.map(({ when }) => JSON.stringify(when.map((cell) => cell.replace(/\s+/g, ' ').trim())))
  return rules.flatMap(({ id }, at) => {
    const first = texts.indexOf(texts[at]!)
    if (first === at) return []
    return [{ code: 'duplicate-rule' as const, message: `Same cells as row ${rules[first]!.id}`, rule: id }]
  })
}

function cellCountFaults({ inputs, outputs, rules }: DecisionTable): TableFault[] {
  return rules.flatMap(({ id, when, then }) => [
    ...countFault(id, { has: when.length, needs: inputs.length, what: 'tests' }),
    ...countFault(id, { has: then.length, needs: outputs.length, what: 'outputs' }),
  ])
}

function countFault(
  rule: string,
  { has, needs, what }: { has: number; needs: number; what: string },
): TableFault[] {
  return has === needs ? [] : [{ code: 'cell-count', message: `${has} ${what}, but ${needs} columns`, rule }]
}

const priorities = new Set(['PRIORITY', 'OUTPUT ORDER'])

function policyFaults({ hitPolicy, aggregation, outputs }: DecisionTable): TableFault[] {
  if (priorities.has(hitPolicy) && !outputs.some(({ values }) => values)) {
    return [{ code: 'priority-values', message: `${hitPolicy} needs the values of an output in their order` }]
  }
  if (!aggregation) return []
  if (hitPolicy !== 'COLLECT') return [{ code: 'aggregation', message: 'Only COLLECT aggregates' }]
  if (outputs.length > 1) return [{ code: 'aggregation', message: 'Aggregating needs a single output' }]
  return []
}

function validityFaults({ validFrom, validTo }: DecisionTable): TableFault[] {
  if (!validFrom || !validTo || validFrom <= validTo) return []
  return [{ code: 'validity', message: `Ends ${validTo}, before it begins ${validFrom}` }]
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}
