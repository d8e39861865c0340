interface Waiting<Given, Result> {
  batch: Given[]
  resolve: (results: Result[]) => void
  reject: (error: unknown) => void
}

/**
 * Groups what many bring at one moment into one piece of work, mostly one commit: while a piece is under way the next group
 * gathers, so under load the group grows and alone nobody waits.
 */
export class Grouped<Given, Result> {
  readonly #work: (all: Given[]) => Promise<Result[]>
  readonly #most: number
  #waiting: Waiting<Given, Result>[] = []
  #running = false

  /** `most`: no group is larger, but for a batch that is so by itself. `work` answers in the order given. */
  constructor(work: (all: Given[]) => Promise<Result[]>, most: number) {
    this.#work = work
    this.#most = most
  }

  /** Resolves when the whole batch is done; rejects when nothing of it was. */
  submit(batch: Given[]): Promise<Result[]> {
    if (batch.length === 0) return Promise.resolve([])
    return new Promise((resolve, reject) => {
      this.#waiting.push({ batch, resolve, reject })
      if (!this.#running) void this.#run()
    })
  }

  async #run(): Promise<void> {
    this.#running = true
    while (this.#waiting.length > 0) await this.#commit(this.#takeGroup())
    this.#running = false
  }

  #takeGroup(): Waiting<Given, Result>[] {
    let size = 0
    let count = 0
    for (const { batch } of this.#waiting) {
      size += batch.length
      if (count > 0 && size > this.#most) break
      count++
    }
    return this.#waiting.splice(0, count)
  }

  async #commit(group: Waiting<Given, Result>[]): Promise<void> {
    try {
      const results = await this.#work(group.flatMap((one) => one.batch))
      for (const { batch, resolve } of group) resolve(results.splice(0, batch.length))
    } catch (error) {
      if (group.length === 1) return group[0]?.reject(error)
      // What fails for one must not fail for the others that happened to come with it.
      for (const one of group) await this.#commit([one])
    }
  }
}
