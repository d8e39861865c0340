import type { CaseMaterial } from '#core/process/case-state.ts'
import { insertFile } from '#io/postgres/files.ts'
import { transaction } from '#io/postgres/transaction.ts'
import type { System } from '#io/system.ts'
import { chance, type Random } from '#sample/random.ts'
import { makeAccount } from './sign-in.ts'

/** Files that somebody has sent, each to be handed in: what they hold does not matter, only that each lies there. */
export class LooseFiles {
  readonly #system: System
  readonly #random: Random
  #account: string | null = null
  #unkept: string[] = []

  constructor(system: System, random: Random) {
    this.#system = system
    this.#random = random
  }

  /** A material that is given: a file or two, or the original that the counter has seen. */
  given(): CaseMaterial {
    if (chance(this.#random, 0.3)) return { state: 'given', files: [], trust: 'B' }
    const files = chance(this.#random, 0.2) ? [this.#next(), this.#next()] : [this.#next()]
    return { state: 'given', files, trust: 'C' }
  }

  #next(): string {
    const digits = Array.from({ length: 30 }, () => Math.floor(this.#random() * 16).toString(16)).join('')
    const id = digits.replace(/^(.{8})(.{4})(.{3})(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
    this.#unkept.push(id)
    return id
  }

  /** Before anybody hands them in they are there. */
  async keep(): Promise<void> {
    this.#account ??= (await makeAccount(this.#system, 'citizen')).id
    const [account, ids] = [this.#account, this.#unkept]
    this.#unkept = []
    const what = {
      account,
      caseNo: null,
      name: '材料.pdf',
      kind: 'pdf',
      mediaType: 'application/pdf',
      bytes: 1,
    }
    const sealed = { suite: 'aes', sealedKey: '-', madeAt: this.#system.now() } as const
    await transaction(this.#system.pool, async (tx) => {
      for (const id of ids) await insertFile(tx, { id, ...what, ...sealed, digest: `of ${id}` })
    })
  }
}
