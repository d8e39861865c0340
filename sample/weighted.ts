import type { Random } from './random.ts'

/** One of a list, each as likely as its weight says. */
export function pickWeighted<T extends { weight: number }>(random: Random, list: readonly T[]): T {
  let lot = random() * list.reduce((sum, one) => sum + one.weight, 0)
  for (const one of list) {
    lot -= one.weight
    if (lot < 0) return one
  }
  return list[list.length - 1]!
}
