import type { Item } from './item.ts'

/** The states of its process that no case of an item comes to, because the item says so. */
export function statesLeftOut({ preReview }: Pick<Item, 'preReview'>): string[] {
  return preReview === false ? ['preReview'] : []
}
