import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { partyKinds } from '#core/party.ts'
import { go } from '#web/blocks/application/router.ts'
import { send } from '#web/blocks/ask.ts'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { fill } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Select } from '#web/ui/select.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { toast } from '#web/ui/toast.tsx'
import { FormCard } from '../form-card.tsx'
import { useConsoleWords } from '../words.ts'
import { KeyField } from './key-field.tsx'
import { bodyOf, type DraftFaults, draftFaults } from './party-draft.ts'
import { FormProblem, useFieldProblem } from './party-problem.tsx'
import { usePartyDraft } from './use-party-draft.ts'

/** Registers a party. Every fault stands at its field, and what was typed stays until it is registered. */
export function PartyForm() {
  const words = useConsoleWords().parties
  const form = usePartyDraft()
  const [isAsked, setAsked] = useState(false)
  const mutation = useRegistration(form.clear)
  const faults = draftFaults(form.draft)
  return (
    <FormCard
      id="party-form"
      title={words.add}
      act={words.save}
      onSubmit={() => {
        setAsked(true)
        if (Object.keys(faults).length === 0) mutation.mutate(bodyOf(form.draft))
      }}
    >
      <PartyFields form={form} faults={isAsked ? faults : {}} problem={mutation.error} />
      <FormProblem error={mutation.error} />
    </FormCard>
  )
}

function useRegistration(clear: () => void) {
  const words = useConsoleWords().parties
  const language = useLanguage()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: ReturnType<typeof bodyOf>) => send<PartyPageView>('POST', '/api/parties', body),
    onSuccess: (party) => {
      clear()
      toast(fill(words.saved, { name: party.name[language] }))
      go(`/console/parties/${encodeURIComponent(party.id)}`)
      return client.invalidateQueries({ queryKey: ['/api/parties'] })
    },
  })
}

interface PartyFieldsProps {
  form: ReturnType<typeof usePartyDraft>
  faults: DraftFaults
  problem: Error | null
}

function PartyFields({ form: { draft, type }, faults, problem }: PartyFieldsProps) {
  const words = useConsoleWords().parties
  const kinds = useWords().party.kinds
  const told = useFieldProblem(problem)
  const { fields, faults: says } = words
  return (
    <>
      <TextField
        label={fields.zh}
        value={draft.zh}
        onChange={(zh) => type({ zh })}
        error={faults.zh && says.nameNeeded}
        maxLength={200}
      />
      <TextField
        label={fields.en}
        value={draft.en}
        onChange={(en) => type({ en })}
        error={faults.en && says.nameNeeded}
        maxLength={200}
      />
      <TextField
        label={fields.id}
        description={words.idHint}
        value={draft.id}
        onChange={(id) => type({ id })}
        error={faults.id ? says.id : told('id')}
        maxLength={63}
      />
      <TextField
        label={fields.uscc}
        value={draft.uscc}
        onChange={(uscc) => type({ uscc })}
        error={faults.uscc && says.uscc[faults.uscc]}
      />
      <Select
        label={fields.kind}
        value={draft.kind}
        choices={partyKinds.map((id) => ({ id, label: kinds[id] }))}
        onChange={(kind) => type({ kind: kind as typeof draft.kind })}
      />
      <KeyField
        label={words.keyOptional}
        value={draft.publicKey}
        onChange={(publicKey) => type({ publicKey })}
        error={faults.publicKey ? says.key[faults.publicKey] : told('key')}
      />
    </>
  )
}
