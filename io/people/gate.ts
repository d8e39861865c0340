import { Refusal } from '../refusal.ts'

/** Lets so much costly work through at once; the rest waits its turn, and what would wait too long is refused at once. */
export class Gate {
  readonly #limits: { atOnce: number; waiting: number }
  readonly #queue: (() => void)[] = []
  #working = 0

  constructor(limits: { atOnce: number; waiting: number }) {
    this.#limits = limits
  }

  /** @throws Refusal `overloaded` where too many wait already */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter()
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  async #enter(): Promise<void> {
    if (this.#working < this.#limits.atOnce) {
      this.#working += 1
      return
    }
    if (this.#queue.length >= this.#limits.waiting) throw new Refusal('overloaded', { seconds: 5 })
    await new Promise<void>((resolve) => this.#queue.push(resolve))
  }

  /** The place goes to the next in line, so that nobody slips in between. */
  #leave(): void {
    const next = this.#queue.shift()
    if (next) next()
    else this.#working -= 1
  }
}
