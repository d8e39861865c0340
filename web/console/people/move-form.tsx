import { useState } from 'react'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { fill } from '#web/ui/format.ts'
import { TextField } from '#web/ui/text-field.tsx'
import { toast } from '#web/ui/toast.tsx'
import { FormCard } from '../form-card.tsx'
import { useConsoleWords } from '../words.ts'
import type { AccountDetailView } from './account-views.ts'
import { DepartmentField } from './department-field.tsx'
import { useAccountChange } from './use-account-change.ts'
import { usePeopleWords } from './use-people-words.ts'

/** Moves an account to another department, and asks why. */
export function MoveForm({ account }: { account: AccountDetailView }) {
  const words = usePeopleWords()
  const asks = useConsoleWords().acts
  const [department, setDepartment] = useState(account.department ?? '')
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { mutate, error } = useAccountChange(account.id, () => {
    toast(fill(words.moved, { name: account.shownName }))
    setReason('')
    setAsked(false)
  })
  const lacksReason = reason.trim().length < 2
  function submit() {
    setAsked(true)
    const body = { department: department || null, reason: reason.trim() }
    if (!lacksReason) mutate({ path: 'department', body })
  }
  return (
    <FormCard title={words.move} act={words.moveAct} onSubmit={submit}>
      <p className="small soft">{words.moveSays}</p>
      <DepartmentField value={department} onChange={setDepartment} />
      <TextField
        label={asks.reason}
        description={words.reasonSays}
        value={reason}
        onChange={setReason}
        error={isAsked && lacksReason ? asks.reasonNeeded : undefined}
        maxLength={500}
      />
      <FormProblem error={error} />
    </FormCard>
  )
}
