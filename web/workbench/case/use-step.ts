import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import type { CaseView } from '#web/blocks/cases/case-views.ts'
import type { FormModel } from '#web/blocks/cases/form-model.ts'
import { begunForm, sentForm } from '#web/blocks/cases/sent-form.ts'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'
import { newCommand } from '#web/blocks/new-command.ts'
import { toast } from '#web/ui/toast.tsx'
import { casePath } from './use-case.ts'

interface Taking {
  one: Pick<CaseView, 'no' | 'version'>
  step: string
  model: FormModel | null
  /** What its form begins with. */
  first: Typed
  /** What is brought with it, when it is sent; null where nothing can be. */
  brought: (() => object) | null
  done: string
  onDone: () => void
}

/** A step while it is filled in. What was typed stays until the step is taken, whatever is answered. */
export function useStep({ one: { no, version }, step, model, first, brought, done, onDone }: Taking) {
  const client = useQueryClient()
  const [typed, setTyped] = useState<Typed>(() => begunForm(model, first))
  const [reason, setReason] = useState('')
  // Sent again, the same step is taken once.
  const command = useRef(newCommand())
  const mutation = useMutation({
    mutationFn: () => {
      const body = {
        step,
        version,
        command: command.current,
        ...(model ? { form: sentForm(model, typed), formVersion: model.version } : {}),
        ...(reason ? { reason } : {}),
        ...brought?.(),
      }
      return send<CaseView>('POST', `${casePath(no)}/steps`, body)
    },
    onSuccess: (after) => {
      client.setQueryData([casePath(no)], after)
      void client.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/queue'),
      })
      toast(done)
      onDone()
    },
  })
  return {
    typed,
    reason,
    setReason,
    type: (name: string, value: Typed[string]) => setTyped((now) => ({ ...now, [name]: value })),
    error: mutation.error,
    isBusy: mutation.isPending,
    take: () => mutation.mutate(),
    loadForm: async () => {
      await client.invalidateQueries({ queryKey: ['/api/apps'] })
      mutation.reset()
    },
    reload: async () => {
      await client.invalidateQueries({ queryKey: [casePath(no)] })
      mutation.reset()
    },
  }
}
