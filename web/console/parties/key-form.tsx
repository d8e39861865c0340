import { useState } from 'react'
import { addDays } from '#core/clock/date.ts'
import { partyRules } from '#core/party-rules.ts'
import type { PartyPageView } from '#web/blocks/views.ts'
import { SubmitButton } from '#web/ui/button.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { toast } from '#web/ui/toast.tsx'
import { useToday } from '../use-today.ts'
import { useConsoleWords } from '../words.ts'
import { KeyField } from './key-field.tsx'
import { keyFault } from './party-draft.ts'
import { FormProblem, useFieldProblem } from './party-problem.tsx'
import { usePartyChange } from './use-party-change.ts'

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
  const overlapDays = readDays(days)
  return (
    <form
      className="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (fault || overlapDays === null) return
        mutation.mutate({ path: 'keys', body: { publicKey: pem.trim(), overlapDays } })
      }}
    >
      <h2>{words.keyAdd}</h2>
      <KeyField
        label={words.key}
        value={pem}
        onChange={setPem}
        error={isAsked && fault ? words.faults.key[fault] : told('key')}
      />
      <TextField
        label={words.overlap}
        value={days}
        onChange={setDays}
        inputMode="numeric"
        maxLength={4}
        error={overlapDays === null ? words.overlapNeeded : undefined}
      />
      {overlapDays !== null && <Overlap party={party} today={today} days={overlapDays} />}
      <FormProblem error={mutation.error} />
      <p>
        <SubmitButton variant="primary">{words.keySave}</SubmitButton>
      </p>
    </form>
  )
}

/** Whole days up to ten years, as the interface takes them; null for anything else. */
function readDays(text: string): number | null {
  const days = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN
  return days <= 3650 ? days : null
}

function Overlap({ party, today, days }: { party: PartyPageView; today: string; days: number }) {
  const words = useConsoleWords().parties
  const language = useLanguage()
  const inForce = party.keys.filter((key) => key.state === 'in-force').length
  if (inForce === 0) return <p className="soft">{words.overlapNone}</p>
  const says = days === 0 ? words.overlapAtOnce : words.overlapSays
  const date = formatDate(addDays(today, days), language)
  return <p className="soft">{fill(says, { n: inForce, date })}</p>
}
