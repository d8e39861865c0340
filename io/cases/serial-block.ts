import type { PoolClient } from 'pg'
import { takeSerials } from '../postgres/serials.ts'

export interface SerialPlace {
  kind: string
  scope: string
}

/**
 * Numbers for all that a transaction makes, taken with one statement for each kind. The lines are locked until the commit, so
 * they are taken in the order of their names: two transactions never wait for one another in a circle.
 */
export class SerialBlock {
  readonly #next: Map<string, number>

  private constructor(next: Map<string, number>) {
    this.#next = next
  }

  static async take(tx: PoolClient, wanted: SerialPlace[]): Promise<SerialBlock> {
    const groups = [...Map.groupBy(wanted, nameOf)].sort(([a], [b]) => (a < b ? -1 : 1))
    const next = new Map<string, number>()
    for (const [name, [place, ...more]] of groups)
      next.set(name, await takeSerials(tx, place!, more.length + 1))
    return new SerialBlock(next)
  }

  /** The next number of a place; as many were taken as were wanted. */
  next(place: SerialPlace): number {
    const name = nameOf(place)
    const n = this.#next.get(name)
    if (n === undefined) throw new Error(`No number was taken of ${name}.`)
    this.#next.set(name, n + 1)
    return n
  }
}

function nameOf({ kind, scope }: SerialPlace): string {
  return `${kind}\n${scope}`
}
