import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { toast } from '#web/ui/toast.tsx'
import type { BatchResultView, DeskView } from '../views.ts'
import { useWorkbenchWords } from '../words.ts'
import { BatchPreview } from './batch-preview.tsx'
import { batchSteps } from './batch-steps.ts'

interface BatchBarProps {
  chosen: DeskView[]
  onClear: () => void
}

/** One step for all that are chosen: first what it would do to each, then done. */
export function BatchBar({ chosen, onClear }: BatchBarProps) {
  const words = useWorkbenchWords().batch
  const { apps } = useDeclarations()
  const labels = useCaseLabels()
  const [step, setStep] = useState('')
  const [reason, setReason] = useState('')
  const batch = useBatch({ chosen, step, reason, onClear })
  if (chosen.length === 0) return null
  const steps = batchSteps(apps, chosen)
  const word = steps.find(({ id }) => id === step)
  return (
    <section className="batch-bar" aria-label={words.step}>
      <strong>{fill(words.chosen, { n: chosen.length })}</strong>
      <SelectInput
        label={words.step}
        value={step}
        onChange={setStep}
        choices={[
          { id: '', label: words.choose },
          ...steps.map(({ id, of }) => ({ id, label: labels.step(of, id) })),
        ]}
      />
      <TextField label={words.reason} value={reason} onChange={setReason} maxLength={2000} />
      <Button variant="primary" isDisabled={step === '' || batch.isPending} onPress={() => batch.preview()}>
        {words.preview}
      </Button>
      <Button variant="quiet" onPress={onClear}>
        {words.clear}
      </Button>
      {batch.error && <ProblemNotice error={batch.error} />}
      {batch.results && word && (
        <BatchPreview
          title={fill(words.title, { step: labels.step(word.of, step) })}
          results={batch.results}
          isBusy={batch.isPending}
          onTake={() => batch.take()}
          onClose={batch.close}
        />
      )}
    </section>
  )
}

interface Wanted {
  chosen: DeskView[]
  step: string
  reason: string
  onClear: () => void
}

function useBatch({ chosen, step, reason, onClear }: Wanted) {
  const words = useWorkbenchWords().batch
  const client = useQueryClient()
  const [results, setResults] = useState<BatchResultView[] | null>(null)
  const mutation = useMutation({
    mutationFn: async (preview: boolean) => {
      const cases = chosen.map(({ no, version }) => ({ no, version }))
      const body = { step, cases, preview, ...(reason ? { reason } : {}) }
      return { preview, ...(await send<{ results: BatchResultView[] }>('POST', '/api/queue/steps', body)) }
    },
    onSuccess: ({ preview, results: told }) => {
      if (preview) return setResults(told)
      const n = told.filter(({ ok }) => ok).length
      toast(fill(words.done, { n, left: told.length - n }))
      setResults(null)
      onClear()
    },
    onSettled: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/queue') }),
  })
  return {
    results,
    error: mutation.error,
    isPending: mutation.isPending,
    preview: () => mutation.mutate(true),
    take: () => mutation.mutate(false),
    close: () => setResults(null),
  }
}
