import { compileExpression } from '#core/feel/compile.ts'

type Condition = (values: Record<string, unknown>) => unknown

const compiled = new Map<string, Condition | null>()

/** A condition of a declaration, compiled once; null where it cannot be read here. */
export function readCondition(text: string): Condition | null {
  const known = compiled.get(text)
  if (known !== undefined) return known
  const made = compileExpression(text, {})
  const condition = 'faults' in made ? null : (values: Record<string, unknown>) => made.run(values)
  compiled.set(text, condition)
  return condition
}
