import type { Pool } from 'pg'
import { transaction } from '../postgres/transaction.ts'
import { type AcceptContext, acceptBatch, type Received, type Result } from './accept.ts'

interface Waiting {
  batch: Received[]
  resolve: (results: Result[]) => void
  reject: (error: unknown) => void
}

/** No transaction carries more: its locks would be held too long. */
const MOST_IN_ONE_COMMIT = 5000

/**
 * Groups what many senders bring at one moment into one commit: while a commit is under way the next group gathers, so
 * under load the group grows and with a single sender nobody waits.
 */
export class GroupCommit {
  readonly #pool: Pool
  readonly #context: () => AcceptContext
  #waiting: Waiting[] = []
  #running = false

  constructor(pool: Pool, context: () => AcceptContext) {
    this.#pool = pool
    this.#context = context
  }

  /** Resolves when everything of the batch is durable; rejects when nothing of it was kept. */
  accept(batch: Received[]): Promise<Result[]> {
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

  #takeGroup(): Waiting[] {
    let size = 0
    let most = 0
    for (const { batch } of this.#waiting) {
      size += batch.length
      if (most > 0 && size > MOST_IN_ONE_COMMIT) break
      most++
    }
    return this.#waiting.splice(0, most)
  }

  async #commit(group: Waiting[]): Promise<void> {
    try {
      const all = group.flatMap((one) => one.batch)
      const results = await transaction(this.#pool, (tx) => acceptBatch(tx, all, this.#context()))
      for (const { batch, resolve } of group) resolve(results.splice(0, batch.length))
    } catch (error) {
      if (group.length === 1) return group[0]?.reject(error)
      // What cannot be kept of one sender must not fail the others that happened to come with it.
      for (const one of group) await this.#commit([one])
    }
  }
}
