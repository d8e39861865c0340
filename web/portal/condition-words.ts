import type { Labels } from '#web/blocks/labels.ts'

/** A condition on one field in the words of its type; one of another form as it is written. */
export function conditionWords(condition: string, type: string, labels: Labels): string {
  const found = /^(\w+)\s*=\s*"([^"]*)"$/.exec(condition.trim())
  if (!found) return condition
  const [, field = '', value = ''] = found
  return `${labels.field(type, field)} = ${labels.value(type, field, value)}`
}
