import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { send } from '#web/blocks/ask.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import type { Problem } from '#web/blocks/problem.ts'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { Notice } from '#web/ui/notice.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useOfficers } from '../use-colleagues.ts'
import { useWorkbenchWords } from '../words.ts'
import { casePath } from './use-case.ts'

/** A case that is with a colleague: nothing of it, and the two ways to it, each with a reason. */
export function ColleaguesCase({ no, told }: { no: string; told: Problem }) {
  const words = useWorkbenchWords().case
  const name = useOfficers().find(({ id }) => id === told.assignee)?.name
  return (
    <>
      <ScreenHead
        title={words.colleagues}
        lead={fill(words.no, { no })}
        up={{ href: '/workbench', label: words.back }}
      />
      <Notice title={name ? fill(words.withColleague, { name }) : words.handledByColleague}>
        <p>{words.colleaguesSays}</p>
      </Notice>
      <WayToIt no={no} told={told} />
    </>
  )
}

function WayToIt({ no, told: { desk } }: { no: string; told: Problem }) {
  const words = useWorkbenchWords().case
  const [reason, setReason] = useState('')
  const { takeOver, lookIn, error, isBusy } = useWays(no, { desk, reason: reason.trim() })
  const isShort = reason.trim().length < 2
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={words.reason}
        description={words.colleaguesReason}
        value={reason}
        onChange={setReason}
        maxLength={500}
        isRequired
      />
      <FormProblem error={error} />
      <p className="row">
        {desk !== null && (
          <Button variant="primary" isDisabled={isShort || isBusy} onPress={takeOver}>
            {words.takeOver}
          </Button>
        )}
        <Button isDisabled={isShort || isBusy} onPress={lookIn}>
          {words.lookIn}
        </Button>
      </p>
    </form>
  )
}

/** Taking it over, or only looking in; either way the case is asked for again. */
function useWays(no: string, { desk, reason }: { desk: string | null; reason: string }) {
  const client = useQueryClient()
  const { data: myself } = useAsk<{ id: string }>('/api/my/account')
  const mutation = useMutation({
    mutationFn: ({ way, body }: { way: string; body: object }) =>
      send('POST', `${casePath(no)}/${way}`, { ...body, reason }),
    onSuccess: async () => await client.invalidateQueries(),
  })
  return {
    takeOver: () => mutation.mutate({ way: 'assign', body: { desk, to: myself?.id ?? null } }),
    lookIn: () => mutation.mutate({ way: 'looks', body: {} }),
    error: mutation.error,
    isBusy: mutation.isPending,
  }
}
