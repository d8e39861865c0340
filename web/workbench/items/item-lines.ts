import type { ItemStanding } from '#core/process/item-standing.ts'
import type { CaseSummary } from '#web/blocks/cases/case-views.ts'
import { innermostStates } from '#web/blocks/cases/innermost-states.ts'

/** An item of the department with its line, as the interface tells it. */
export interface ItemLine extends CaseSummary {
  code: string
  nameZh: string | null
  nameEn: string | null
  isDeclared: boolean
  itemVersion: number | null
  standing: ItemStanding | null
}

/**
 * Where a line stands, as the innermost of its states that says something: that its guide is being changed, and that it is suspended;
 * what is open and as published goes without saying.
 */
export function tellingStates({ states }: Pick<ItemLine, 'states'>): string[] {
  const plain = ['published.guide.current', 'published.offer.open']
  const telling = innermostStates(states).filter((state) => !plain.includes(state))
  return telling.length > 0 ? telling : ['published']
}

/** Nothing is to be said of it but that it is published. */
export function isPlain(line: ItemLine): boolean {
  return tellingStates(line).join() === 'published'
}
