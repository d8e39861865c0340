import { useState } from 'react'
import { grantable } from '#core/access/role.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { fill } from '#web/ui/format.ts'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { toast } from '#web/ui/toast.tsx'
import { FormCard } from '../form-card.tsx'
import { useConsoleWords } from '../words.ts'
import type { AccountDetailView } from './account-views.ts'
import { useAccountChange } from './use-account-change.ts'
import { usePeopleWords } from './use-people-words.ts'

/** Gives an account one more role, and asks why. */
export function RoleForm({ account }: { account: AccountDetailView }) {
  const words = usePeopleWords()
  const asks = useConsoleWords().acts
  const form = useRoleForm(account)
  const free = grantable.filter((role) => !account.roles.includes(role))
  return (
    <FormCard title={words.give} act={words.giveAct} onSubmit={form.submit}>
      <SelectInput
        label={words.role}
        description={words.giveSays}
        value={form.role}
        choices={[
          { id: '', label: '' },
          ...free.map((role) => ({ id: role, label: words.access.roles[role] })),
        ]}
        onChange={form.setRole}
        error={form.isAsked && form.role === '' ? words.roleNeeded : undefined}
      />
      <TextField
        label={asks.reason}
        description={words.reasonSays}
        value={form.reason}
        onChange={form.setReason}
        error={form.isAsked && form.lacksReason ? asks.reasonNeeded : undefined}
        maxLength={500}
      />
      <FormProblem error={form.error} />
    </FormCard>
  )
}

function useRoleForm({ id, shownName }: AccountDetailView) {
  const words = usePeopleWords()
  const [role, setRole] = useState('')
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { mutate, error } = useAccountChange(id, () => {
    const said = words.access.roles[role as keyof typeof words.access.roles]
    toast(fill(words.wasGiven, { name: shownName, role: said }))
    setRole('')
    setReason('')
    setAsked(false)
  })
  const lacksReason = reason.trim().length < 2
  function submit() {
    setAsked(true)
    if (role !== '' && !lacksReason) mutate({ path: 'roles', body: { role, reason: reason.trim() } })
  }
  return { role, setRole, reason, setReason, isAsked, lacksReason, error, submit }
}
