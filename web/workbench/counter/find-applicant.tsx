import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { Details } from '#web/ui/details.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useWorkbenchWords } from '../words.ts'
import { FoundApplicants, type FoundView } from './found-applicants.tsx'

interface FindApplicantProps {
  onChoose: (found: FoundView['applicants'][number]) => void
}

/** Looks for a visitor by a part of their name, for a reason that is written down. */
export function FindApplicant({ onChoose }: FindApplicantProps) {
  const words = useWorkbenchWords().counter
  const [name, setName] = useState('')
  const [reason, setReason] = useState('')
  const search = useMutation({
    mutationFn: () =>
      send<FoundView>('POST', '/api/counter/applicants/search', { name: name.trim(), reason }),
  })
  const isReady = name.trim().length >= 2 && reason.trim().length >= 2
  return (
    <Details summary={words.find}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isReady) search.mutate()
        }}
      >
        <TextField label={words.findName} value={name} onChange={setName} autoComplete="off" maxLength={50} />
        <TextField
          label={words.findWhy}
          description={words.findSays}
          value={reason}
          onChange={setReason}
          maxLength={200}
        />
        <FormProblem error={search.error} />
        <div>
          <Button type="submit" isDisabled={!isReady || search.isPending}>
            {search.isPending ? words.finding : words.search}
          </Button>
        </div>
        {search.data && <FoundApplicants found={search.data} onChoose={onChoose} />}
      </form>
    </Details>
  )
}
