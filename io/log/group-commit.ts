import type { Pool } from 'pg'
import { transaction } from '../postgres/transaction.ts'
import { type AcceptContext, acceptBatch, type Received, type Result } from './accept.ts'
import { Grouped } from './grouped.ts'

/** No transaction carries more: its locks would be held too long. */
const MOST_IN_ONE_COMMIT = 5000

/** Accepts what many senders bring at one moment in one commit. */
export class GroupCommit {
  readonly #grouped: Grouped<Received, Result>

  constructor(pool: Pool, context: () => AcceptContext) {
    const accept = (all: Received[]) => transaction(pool, (tx) => acceptBatch(tx, all, context()))
    this.#grouped = new Grouped(accept, MOST_IN_ONE_COMMIT)
  }

  /** Resolves when everything of the batch is durable; rejects when nothing of it was kept. */
  accept(batch: Received[]): Promise<Result[]> {
    return this.#grouped.submit(batch)
  }
}
