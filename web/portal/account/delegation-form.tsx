import { useState } from 'react'
import { delegationScopes } from '#core/access/delegation-scope.ts'
import { latestDelegationDay } from '#core/access/delegation-term.ts'
import { accessWords } from '#core/access/words.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { CheckInput } from '#web/ui/check-input.tsx'
import { Details } from '#web/ui/details.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useAccountWords } from '../account-words.ts'
import { goOn } from '../go-on.ts'
import { LivingForm } from '../living-form.tsx'
import { useSend } from '../use-send.ts'
import { type DelegationDraft, type DelegationFaults, delegationFaults } from './delegation-draft.ts'

/** Lets somebody act for oneself, in some things and up to a day. */
export function DelegationForm({ today }: { today: string }) {
  const words = useAccountWords().account
  const [draft, setDraft] = useState<DelegationDraft>({ to: '', scope: ['read'], until: '' })
  const [isAsked, setAsked] = useState(false)
  const { error, isBusy, run } = useSend()
  const found = delegationFaults(draft, today)
  function give() {
    setAsked(true)
    if (Object.keys(found).length > 0) return
    const then = () => goOn('/account?done=delegated#delegations')
    void run({ method: 'POST', path: '/api/my/delegations', body: draft, then })
  }
  return (
    <Details summary={words.give}>
      <LivingForm onSend={give}>
        <Fields draft={draft} faults={isAsked ? found : {}} today={today} onType={setDraft} />
        <FormProblem error={error} />
        <p>
          <Button type="submit" variant="primary" isDisabled={isBusy}>
            {words.giveSubmit}
          </Button>
        </p>
      </LivingForm>
    </Details>
  )
}

interface FieldsProps {
  draft: DelegationDraft
  faults: DelegationFaults
  today: string
  onType: (draft: DelegationDraft) => void
}

function Fields({ draft, faults, today, onType }: FieldsProps) {
  const words = useAccountWords().account
  const latest = formatDate(latestDelegationDay(today), useLanguage())
  return (
    <>
      <TextField
        label={words.to}
        value={draft.to}
        onChange={(to) => onType({ ...draft, to })}
        autoComplete="off"
        maxLength={64}
        error={faults.to && words.giveFaults.to}
      />
      <Scope draft={draft} error={faults.scope && words.giveFaults.scope} onType={onType} />
      <TextField
        label={words.untilField}
        type="date"
        value={draft.until}
        onChange={(until) => onType({ ...draft, until })}
        error={faults.until && fill(words.giveFaults[faults.until], { latest })}
      />
    </>
  )
}

function Scope({ draft, error, onType }: Pick<FieldsProps, 'draft' | 'onType'> & { error?: string }) {
  const words = useAccountWords().account
  const access = accessWords(useLanguage())
  return (
    <fieldset className="field">
      <legend className="field-label">{words.scope}</legend>
      {delegationScopes.map((id) => (
        <CheckInput
          key={id}
          isOn={draft.scope.includes(id)}
          onChange={(isIn) =>
            onType({
              ...draft,
              scope: delegationScopes.filter((one) => (one === id ? isIn : draft.scope.includes(one))),
            })
          }
        >
          {access.scopes[id]}
        </CheckInput>
      ))}
      {error && <span className="field-error">{error}</span>}
    </fieldset>
  )
}
