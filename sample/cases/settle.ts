import { askedStep } from '#io/cases/asked-step.ts'
import { runStep } from '#io/log/run.ts'
import type { System } from '#io/system.ts'

/** Until nothing waits: rules hear what happened, and what they ask of cases is done. */
export async function settle(system: System): Promise<void> {
  do while ((await runStep(system)) > 0);
  while ((await askedStep(system)) > 0)
}
