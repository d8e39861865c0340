import type { UseMutationResult } from '@tanstack/react-query'
import { Problem } from '#web/blocks/problem.ts'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { Notice } from '#web/ui/notice.tsx'
import type { Resent } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { useQuarantineRenewal } from './use-quarantine.ts'

/** What came of sending a row again while it is still here: refused once more, settled by somebody else, or failed. */
export function MendOutcome({ mutation }: { mutation: UseMutationResult<Resent, Error, void> }) {
  const words = useConsoleWords().mend
  const renew = useQuarantineRenewal()
  const { data, error } = mutation
  if (error instanceof Problem && error.code === 'quarantine-settled') {
    return (
      <Notice tone="clock" live>
        <p>{words.settled}</p>
        <p>
          <Button size="small" onPress={() => void renew()}>
            {words.settledAct}
          </Button>
        </p>
      </Notice>
    )
  }
  if (error) return <ProblemNotice error={error} onRetry={() => mutation.mutate()} />
  if (data?.outcome !== 'quarantined') return null
  return (
    <Notice tone="danger" live>
      {fill(words.outcome.quarantined, { n: data.reasons.length })}
    </Notice>
  )
}
