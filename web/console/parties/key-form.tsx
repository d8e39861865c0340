import { useState } from 'react'
import { partyRules } from '#core/party-rules.ts'
import { useToday } from '#web/blocks/application/use-today.ts'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import { toast } from '#web/ui/toast.tsx'
import { FormCard } from '../form-card.tsx'
import { OverlapField, readDays } from '../overlap-field.tsx'
import { useConsoleWords } from '../words.ts'
import { KeyField } from './key-field.tsx'
import { keyFault } from './party-draft.ts'
import { FormProblem, useFieldProblem } from './party-problem.tsx'
import { usePartyChange } from './use-party-change.ts'

/** Ten years, as the interface takes them. */
const MOST_DAYS = 3650

/** Gives a party a new key, and says until when the ones it has stay good. */
export function KeyForm({ party }: { party: PartyPageView }) {
  const words = useConsoleWords().parties
  const today = useToday()
  const [pem, setPem] = useState('')
  const [days, setDays] = useState(String(partyRules(today).overlapDays))
  const [isAsked, setAsked] = useState(false)
  const mutation = usePartyChange(party.id, () => {
    toast(words.keyAdded)
    setPem('')
    setAsked(false)
  })
  const told = useFieldProblem(mutation.error)
  const fault = keyFault(pem)
  const overlapDays = readDays(days, MOST_DAYS)
  return (
    <FormCard
      title={words.keyAdd}
      act={words.keySave}
      onSubmit={() => {
        setAsked(true)
        if (fault || overlapDays === null) return
        mutation.mutate({ path: 'keys', body: { publicKey: pem.trim(), overlapDays } })
      }}
    >
      <KeyField
        label={words.key}
        value={pem}
        onChange={setPem}
        error={isAsked && fault ? words.faults.key[fault] : told('key')}
      />
      <OverlapField keys={party.keys} typed={days} most={MOST_DAYS} onChange={setDays} />
      <FormProblem error={mutation.error} />
    </FormCard>
  )
}
