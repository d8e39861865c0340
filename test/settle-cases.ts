import { askedStep } from '#io/cases/asked-step.ts'
import { drain } from '#io/log/drain.ts'
import type { System } from '#io/system.ts'

/** Until nothing waits: rules hear what happened, and what they ask of cases is done. */
export async function settleCases(system: System): Promise<void> {
  do await drain(system)
  while ((await askedStep(system)) > 0)
}
