import { FormProblem } from '#web/blocks/form-problem.tsx'
import { SubmitButton } from '#web/ui/button.tsx'
import { toast } from '#web/ui/toast.tsx'
import type { AccountDetailView } from './account-views.ts'
import { NumberFields, useNumberDraft } from './number-fields.tsx'
import { useAccountChange } from './use-account-change.ts'
import { usePeopleWords } from './use-people-words.ts'

/** Confirms whose account it is, by the document that lies there. */
export function NumberConfirmation({ account }: { account: AccountDetailView }) {
  const words = usePeopleWords()
  const draft = useNumberDraft()
  const mutation = useAccountChange(account.id, () => toast(words.confirmed))
  return (
    <form
      className="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        draft.pass((body) => mutation.mutate({ path: 'number', body }))
      }}
    >
      <h2>{words.confirm}</h2>
      <p className="soft">{words.confirmSays}</p>
      <NumberFields draft={draft} />
      <FormProblem error={mutation.error} />
      <p>
        <SubmitButton>{words.confirmAct}</SubmitButton>
      </p>
    </form>
  )
}
