import type { CasePlan, Filled, PlannedStep, Whose } from '../case-plan.ts'
import { person } from './usual-forms.ts'
import { handedOut, reviewed, step } from './usual-steps.ts'

const residence = (whose: Whose, ago: number, steps: PlannedStep[], more: Filled = {}): CasePlan => ({
  item: 'residence-permit',
  whose,
  ago,
  channel: 'account' in whose ? 'portal' : 'counter',
  form: (scene) => ({ ...person(scene), residesSince: scene.on(-200), ground: 'work', ...more }),
  steps,
})

const senior = (whose: Whose, ago: number, steps: PlannedStep[]): CasePlan => ({
  item: 'senior-card',
  whose,
  ago,
  channel: 'counter',
  form: person,
  steps,
})

const old = (n: number): Whose => ({ person: n, isSenior: true })

/** What people apply for as themselves. */
export const peoplePlans: CasePlan[] = [
  senior(old(0), 19, [...reviewed(0), ...handedOut(1), { after: 3, rate: { grade: 5, tags: ['attitude'] } }]),
  senior(old(1), 11, [...reviewed(0), ...handedOut(1)]),
  senior(old(2), 2, []),
  senior({ person: 46 }, 16, [
    ...reviewed(0),
    step(1, 'deny', { reason: '申请人未满六十周岁。' }),
    { after: 3, rate: { grade: 3, tags: ['clarity'] } },
  ]),
  residence({ person: 47 }, 8, [...reviewed(0), ...handedOut(3)]),
  residence({ person: 48 }, 4, [step(0, 'accept')]),
  residence({ person: 49 }, 14, [step(1, 'accept')]),
]
