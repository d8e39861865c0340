import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useToday } from '#web/blocks/application/use-today.ts'
import { send } from '#web/blocks/ask.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { AlgorithmField, ThingFields } from '#web/blocks/things/thing-fields.tsx'
import { ThingSecret } from '#web/blocks/things/thing-secret.tsx'
import type { MadeThingView } from '#web/blocks/things/thing-views.ts'
import type { Choice } from '#web/ui/select.tsx'
import { FormCard } from '../form-card.tsx'
import { useConsoleWords } from '../words.ts'
import { bodyOfOwned, emptyOwned, type OwnedDraft, ownedFaults } from './owned-draft.ts'
import { OwnerFields } from './owner-fields.tsx'

/** Registers a thing under its owner; its secret is shown once. */
export function ThingForm({ owners }: { owners: Choice[] }) {
  const words = useConsoleWords().things
  const today = useToday()
  const [draft, setDraft] = useState(emptyOwned)
  const [isAsked, setAsked] = useState(false)
  const mutation = useRegistration(() => {
    setDraft(emptyOwned)
    setAsked(false)
  })
  const faults = ownedFaults(draft, today)
  const shown: typeof faults = isAsked ? faults : new Set()
  const type = (typed: Partial<OwnedDraft>) => setDraft({ ...draft, ...typed })
  return (
    <FormCard
      id="thing-form"
      title={words.add}
      act={words.save}
      onSubmit={() => {
        setAsked(true)
        if (faults.size === 0) mutation.mutate(draft)
      }}
    >
      <ThingFields draft={draft} faults={shown} onType={type} />
      <OwnerFields {...{ draft, owners }} faults={shown} onType={type} />
      <AlgorithmField value={draft.algorithm} onChange={(algorithm) => type({ algorithm })} />
      <FormProblem error={mutation.error} />
      {mutation.data && <ThingSecret made={mutation.data} />}
    </FormCard>
  )
}

function useRegistration(onMade: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (draft: OwnedDraft) => send<MadeThingView>('POST', '/api/things', bodyOfOwned(draft)),
    onSuccess: () => {
      onMade()
      return client.invalidateQueries({
        predicate: ({ queryKey: [path] }) => String(path).startsWith('/api/things'),
      })
    },
  })
}
