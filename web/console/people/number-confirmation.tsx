import { FormProblem } from '#web/blocks/form-problem.tsx'
import { toast } from '#web/ui/toast.tsx'
import { FormCard } from '../form-card.tsx'
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
    <FormCard
      title={words.confirm}
      act={words.confirmAct}
      isQuiet
      onSubmit={() => draft.pass((body) => mutation.mutate({ path: 'number', body }))}
    >
      <p className="soft">{words.confirmSays}</p>
      <NumberFields draft={draft} />
      <FormProblem error={mutation.error} />
    </FormCard>
  )
}
