import type { FeelShape } from '#core/feel/feel-node.ts'
import type { DmnTypes } from './conform.ts'
import type { DmnLogic, DmnType } from './dmn-model.ts'

const deepest = 6

/** The names inside values of a type, nested, for reading names with spaces; 0 for a value without names. */
export function shapeOfType(typeRef: string | undefined, types: DmnTypes, depth = 0): FeelShape | 0 {
  const type = types.get(typeRef ?? '')
  return type && depth < deepest ? shapeOfItem(type, types, depth + 1) : 0
}

/** The names inside what a boxed expression gives. */
export function shapeOfLogic(logic: DmnLogic | undefined): FeelShape | 0 {
  if (logic?.kind === 'table' && logic.table.outputs.length > 1) {
    return Object.fromEntries(logic.table.outputs.map(({ id }) => [id, 0]))
  }
  if (logic?.kind === 'relation') return Object.fromEntries(logic.columns.map((name) => [name, 0]))
  if (logic?.kind !== 'context' || logic.entries.some(({ name }) => !name)) return 0
  return Object.fromEntries(logic.entries.map((entry) => [entry.name, shapeOfLogic(entry.logic)]))
}

function shapeOfItem(type: DmnType, types: DmnTypes, depth: number): FeelShape | 0 {
  if (type.components.length === 0) return shapeOfType(type.typeRef, types, depth)
  return Object.fromEntries(type.components.map((each) => [each.name, shapeOfItem(each, types, depth + 1)]))
}
