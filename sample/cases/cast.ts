import type { PersonActor } from '#core/access/actor.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import type { CaseState } from '#core/process/case-state.ts'
import { processOf } from '#io/cases/case-world.ts'
import type { System } from '#io/system.ts'
import { type Applicant, Applicants } from './applicants.ts'
import type { Filled, Filling, Scene } from './case-plan.ts'
import { Officers } from './officers.ts'
import { type Act, dayFrom } from './timetable.ts'

/** Everybody who acts in the cases of the plan, and what has become of those cases so far. */
export class Cast {
  readonly system: System
  readonly officers: Officers
  readonly #applicants: Applicants
  readonly #opened = new Map<number, string>()
  readonly #named = new Map<string, CaseState>()

  private constructor(system: System, applicants: Applicants, officers: Officers) {
    this.system = system
    this.officers = officers
    this.#applicants = applicants
  }

  static async of(system: System, seed: number): Promise<Cast> {
    return new Cast(system, await Applicants.of(system, seed), await Officers.of(system))
  }

  applicant({ plan }: Act): Applicant {
    return this.#applicants.find(plan.whose)
  }

  /** Who would take a step of a case: its applicant, or an officer of the department or lane that has it. */
  actor(
    act: Act,
    state: CaseState,
    { step, department }: { step: string; department?: string },
  ): PersonActor {
    const loaded = processOf(this.system, state)
    const declared = loaded.steps[step]
    if (!declared) throw new RangeError(`No step ${step} of ${state.item}`)
    if (declared.step.by[0] === 'applicant') return personOf(this.applicant(act))
    const lane = loaded.process.lanes?.[declared.step.lane ?? '']?.department
    return this.officers.who(department ?? lane ?? String(state.facts.department), declared)
  }

  fill(form: Filling, act: Act): Filled {
    return typeof form === 'function' ? form(this.#scene(act)) : form
  }

  remember({ plan, number }: Act, state: CaseState): void {
    this.#opened.set(number, state.no)
    if (plan.id !== undefined) this.#named.set(plan.id, state)
  }

  /** The number of the case; undefined where it could not be opened. */
  no({ number }: Act): string | undefined {
    return this.#opened.get(number)
  }

  #scene(act: Act): Scene {
    const { whose, subject } = this.applicant(act)
    const today = dateInShanghai(act.at)
    return {
      whose,
      // No operator gives out numbers that begin so.
      phone: `1400000${String(parseInt(subject.slice(-6), 36) % 10_000).padStart(4, '0')}`,
      today,
      on: (workdays) => dayFrom(today, workdays),
      other: (wanted) => this.#applicants.find(wanted).whose,
      told: (id) => this.#named.get(id)!,
    }
  }
}

/** Somebody who applies, with or without an account, as they are signed in. */
export function personOf({ whose, subject, account }: Applicant): PersonActor {
  return {
    kind: 'person',
    id: account ?? `sample ${subject}`,
    name: whose.name,
    subject,
    roles: [],
    department: null,
    division: null,
    second: true,
    acting: null,
  }
}
