import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { FormCard } from '../form-card.tsx'
import type { AccountView } from './account-views.ts'
import { DepartmentField } from './department-field.tsx'
import { LinkNotice } from './link-notice.tsx'
import { useAccountRenewal } from './use-account-change.ts'
import { usePeopleWords } from './use-people-words.ts'

const EMPTY = { name: '', shownName: '', department: '', division: '' }

/** Makes an account for somebody; the link by which they choose their password is shown once. */
export function AccountForm() {
  const words = usePeopleWords()
  const [draft, setDraft] = useState(EMPTY)
  const [isAsked, setAsked] = useState(false)
  const type = (typed: Partial<typeof EMPTY>) => setDraft({ ...draft, ...typed })
  const mutation = useMaking(() => {
    setDraft(EMPTY)
    setAsked(false)
  })
  const made = mutation.data
  const faults = faultsOf(draft)
  const told = (field: keyof typeof EMPTY, says: string) => (isAsked && faults.has(field) ? says : undefined)
  return (
    <FormCard
      title={words.add}
      act={words.save}
      onSubmit={() => {
        setAsked(true)
        if (faults.size === 0) mutation.mutate(draft)
      }}
    >
      <TextField
        label={words.name}
        description={words.nameHint}
        value={draft.name}
        onChange={(name) => type({ name })}
        error={told('name', words.nameNeeded)}
        autoComplete="off"
        maxLength={64}
      />
      <TextField
        label={words.shownName}
        value={draft.shownName}
        onChange={(shownName) => type({ shownName })}
        error={told('shownName', words.shownNameNeeded)}
        autoComplete="off"
        maxLength={100}
      />
      <DepartmentField value={draft.department} onChange={(department) => type({ department })} />
      <TextField
        label={words.division}
        description={words.divisionHint}
        value={draft.division}
        onChange={(division) => type({ division })}
        error={told('division', words.divisionWrong)}
        inputMode="numeric"
        maxLength={12}
      />
      <FormProblem error={mutation.error} />
      {made && <LinkNotice link={made.link} name={made.account.shownName} />}
    </FormCard>
  )
}

/** A division is the beginning of a code of GB/T 2260: two digits and more. */
function faultsOf({ name, shownName, division }: typeof EMPTY): ReadonlySet<keyof typeof EMPTY> {
  const faults = new Set<keyof typeof EMPTY>()
  if (name.trim() === '') faults.add('name')
  if (shownName.trim() === '') faults.add('shownName')
  if (division.trim() !== '' && !/^\d{2,12}$/.test(division.trim())) faults.add('division')
  return faults
}

function useMaking(onMade: () => void) {
  const renew = useAccountRenewal()
  return useMutation({
    mutationFn: ({ name, shownName, department, division }: typeof EMPTY) =>
      send<{ account: AccountView; link: string }>('POST', '/api/accounts', {
        name: name.trim(),
        shownName: shownName.trim(),
        department: department || null,
        division: division.trim() || null,
      }),
    onSuccess: () => {
      onMade()
      return renew()
    },
  })
}
