import { useMutation } from '@tanstack/react-query'
import { send } from '#web/blocks/ask.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { FormCard } from '../form-card.tsx'
import { NumberFields, useNumberDraft } from './number-fields.tsx'
import { usePeopleWords } from './use-people-words.ts'

interface NumberSearchProps {
  title: string
  onFound: (subject: string) => void
}

/** Finds under which name somebody is known here by their number, which goes in a body and into no address. */
export function NumberSearch({ title, onFound }: NumberSearchProps) {
  const words = usePeopleWords()
  const draft = useNumberDraft()
  const mutation = useMutation({
    mutationFn: (given: object) => send<{ subject: string }>('POST', '/api/subjects/find', given),
    onSuccess: ({ subject }) => onFound(subject),
  })
  return (
    <FormCard title={title} act={words.searchAct} isQuiet onSubmit={() => draft.pass(mutation.mutate)}>
      <p className="small soft">{words.byNumberSays}</p>
      <NumberFields draft={draft} />
      <FormProblem error={mutation.error} />
    </FormCard>
  )
}
