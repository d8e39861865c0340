import type { Filling, PlannedStep } from '../case-plan.ts'
import { handedOver, inspected } from './usual-forms.ts'

type More = { form?: Filling; reason?: string; bring?: string[]; of?: string; department?: string }

/** A step, so many working days after the case was opened. */
export function step(after: number, name: string, more: More = {}): PlannedStep {
  return { after, step: name, ...more }
}

/** The same step as taken in a case that has followed. */
export function of(item: string, steps: PlannedStep[], department?: string): PlannedStep[] {
  return steps.map((one) => ({ ...one, of: item, ...(department ? { department } : {}) }))
}

/** From the decision to the certificate in the holder's hands. */
export function handedOut(after: number): PlannedStep[] {
  return [step(after, 'approve'), step(after, 'issue'), step(after + 1, 'deliver', { form: handedOver })]
}

/** Accepted, and under review the day after. */
export function reviewed(after: number): PlannedStep[] {
  return [step(after, 'accept'), step(after + 1, 'startReview')]
}

/** Two inspectors find that all is as it should be. */
export function looked(
  after: number,
  findings = '场所布局、设施设备与申请材料一致，符合要求。',
): PlannedStep {
  return step(after, 'inspect', { form: inspected('passed', findings) })
}

/** The departments that were told of a registration claim it one after the other, each so many working days after it was applied for. */
export function claimed(...days: number[]): PlannedStep[] {
  const reason = '系统对接期间未及时接收。'
  return of(
    'registration-claim',
    days.map((after) => step(after, 'claim', { reason })),
  )
}
