import { type Chart, statesOf, waysOut } from '#core/process/chart.ts'
import type { Step } from '#core/process/process.ts'

interface Moving {
  chart: Pick<Chart, 'states'>
  steps: Record<string, Pick<Step, 'by' | 'sets'>>
}

/** Whether a case waits for its applicant: nobody in an office has to act, and there is something else to do than to give up. */
export function isApplicantsTurn({ chart, steps }: Moving, states: readonly string[]): boolean {
  return statesOf(chart)
    .filter(({ path, node }) => node.tags?.includes('waits') && states.includes(path.join('.')))
    .flatMap(({ node }) => waysOut(node))
    .some(({ step }) => steps[step]?.by.includes('applicant') && !givesUp(steps[step]))
}

/** Whether the applicant gives up by a step, as its outcome says. */
export function givesUp(step: Pick<Step, 'sets'> | undefined): boolean {
  return step?.sets?.outcome === '"withdrawn"'
}
