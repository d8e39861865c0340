import type { App } from '#core/app.ts'
import { smallCases } from '#test/small-cases.ts'

/** The small app of cases with so many items instead of one, all of them of the same process. */
export function appWithItems(count: number): App {
  const [item] = smallCases.items!
  const items = Array.from({ length: count }, (_, n) => ({ ...item!, code: itemCode(n) }))
  return { ...smallCases, items }
}

export function itemCode(n: number): string {
  return `stall-permit-${n}`
}
