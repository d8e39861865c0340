import { useMutation } from '@tanstack/react-query'
import { send } from '#web/blocks/ask.ts'
import { Problem } from '#web/blocks/problem.ts'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { toast } from '#web/ui/toast.tsx'
import type { Resent } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { useQuarantineRenewal } from './use-quarantine.ts'

interface ResendManyProps {
  ids: string[]
  onDone: () => void
}

/** Sends the ticked rows again as they are, e.g. after a rule or a reference list was corrected. */
export function ResendMany({ ids, onDone }: ResendManyProps) {
  const words = useConsoleWords().quarantine
  const renew = useQuarantineRenewal()
  const mutation = useMutation({
    mutationFn: () => send<{ outcomes: Resent[] }>('POST', '/api/quarantine/resend', { ids }),
    onSuccess: ({ outcomes }) => {
      toast(fill(words.manyDone, { n: outcomes.length, ...countOutcomes(outcomes) }))
      onDone()
    },
    onError: (error) => {
      if (error instanceof Problem && error.status === 409) toast(words.manyStopped, 'danger')
    },
    onSettled: renew,
  })
  const isExplained = mutation.error instanceof Problem && mutation.error.status === 409
  return (
    <>
      <Button size="small" onPress={() => mutation.mutate()} isDisabled={mutation.isPending}>
        {fill(words.resendMany, { n: ids.length })}
      </Button>
      {mutation.error && !isExplained && <ProblemNotice error={mutation.error} />}
    </>
  )
}

function countOutcomes(outcomes: Resent[]): Record<Resent['outcome'], number> {
  const count = (wanted: Resent['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length
  return {
    accepted: count('accepted'),
    warned: count('warned'),
    duplicate: count('duplicate'),
    quarantined: count('quarantined'),
  }
}
