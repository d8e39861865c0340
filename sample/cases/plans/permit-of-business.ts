import type { CasePlan, Filled, PlannedStep, Scene } from '../case-plan.ts'
import { business } from './usual-forms.ts'

type Plan = Omit<CasePlan, 'item' | 'form' | 'steps'>

/** How a business comes for a permit: at the counter, with what it says of itself and what the permit asks beyond. */
export const ofBusiness =
  (item: string, more: (scene: Scene) => Filled) =>
  (plan: Plan, steps: PlannedStep[] = []): CasePlan => ({
    item,
    channel: 'counter',
    ...plan,
    form: (scene) => said({ ...business(scene), ...more(scene) }),
    steps,
  })

/** What a permit does not ask is left out, not left empty: its form does not have the field. */
function said(filled: Filled): Filled {
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined))
}
