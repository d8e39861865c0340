import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { System } from './system.ts'

/** Something that works off what waits, a step at a time; a step answers how much it did, 0 when nothing waits. */
export interface Work {
  name: string
  step: () => Promise<number>
  /** How long to rest when nothing waits and nobody knocks, in milliseconds. */
  rest: number
  /** How long to let more gather after a step that found little, in milliseconds: for works that cost much for one event. */
  gather?: number
}

/** A step that did less found little. */
const LITTLE = 1000

/**
 * Runs works side by side until stopped. A new event in the log wakes them at once (LISTEN); a failed step is said once
 * and tried again with growing pauses, so that a database that comes back finds us still there.
 */
export class Workers {
  readonly #system: System
  readonly #knocks = new Set<() => void>()
  #stopping = false
  readonly #stopped = new AbortController()
  #knocked = 0
  #runs: Promise<void>[] = []
  #listener: pg.Client | null = null

  constructor(system: System) {
    this.#system = system
  }

  async start(works: Work[]): Promise<void> {
    await this.#listen()
    this.#runs = works.map((work) => this.#run(work))
  }

  async stop(): Promise<void> {
    this.#stopping = true
    this.#stopped.abort()
    this.#knock()
    await Promise.all(this.#runs)
    await this.#listener?.end().catch(() => {})
  }

  /** Called for every notification; also used by live feeds that follow the log. */
  onKnock(listener: () => void): () => void {
    this.#knocks.add(listener)
    return () => this.#knocks.delete(listener)
  }

  async #run(work: Work): Promise<void> {
    let failures = 0
    while (!this.#stopping) {
      try {
        const before = this.#knocked
        const done = await work.step()
        failures = 0
        // Who knocked while the step was looking would else wait out the whole rest.
        if (done === 0 && before === this.#knocked) await this.#pause(work.rest)
        if (done < LITTLE) await this.#gather(work.gather ?? 0)
      } catch (error) {
        if (failures++ === 0) this.#system.say(`${work.name}: ${(error as Error).message}; trying again.`)
        await this.#pause(Math.min(30_000, 200 * 2 ** failures))
      }
    }
  }

  /** Ends early only when all is stopped. */
  #gather(milliseconds: number): Promise<void> {
    if (milliseconds === 0) return Promise.resolve()
    return sleep(milliseconds, undefined, { signal: this.#stopped.signal }).catch(() => {})
  }

  #pause(milliseconds: number): Promise<void> {
    if (this.#stopping) return Promise.resolve()
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#knocks.delete(done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      this.#knocks.add(done)
    })
  }

  #knock(): void {
    this.#knocked += 1
    for (const knock of [...this.#knocks]) knock()
  }

  async #listen(): Promise<void> {
    const listener = new pg.Client({
      connectionString: this.#system.databaseUrl,
      application_name: `yiwang:${process.pid}`,
    })
    listener.on('notification', () => this.#knock())
    listener.on('error', () => this.#listenAgain())
    await listener.connect()
    await listener.query('listen yiwang_log')
    this.#listener = listener
  }

  /** Without the listener the works still run, a rest later; so losing it is repaired, not fatal. */
  #listenAgain(): void {
    this.#listener = null
    if (this.#stopping) return
    setTimeout(() => this.#listen().catch(() => this.#listenAgain()), 1000).unref()
  }
}
