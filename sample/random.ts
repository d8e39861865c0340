/** A stream of chance that is the same for the same seed: numbers from 0 up to 1. */
export type Random = () => number

/** Mulberry32: 32 bits of state, period 2^32, good enough to make sample data and quick. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A seed of its own for the `index`-th thing of a kind, so that each can be made without those before it. */
export function seedOf(seed: number, kind: string, index: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  for (let i = 0; i < kind.length; i++) hash = Math.imul(hash ^ kind.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ index, 0xc2b2ae35)
  hash ^= hash >>> 15
  return Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f) >>> 0
}

export function chance(random: Random, rate: number): boolean {
  return random() < rate
}

/** A whole number from `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!
}
