import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { go } from '#web/blocks/application/router.ts'
import { send } from '#web/blocks/ask.ts'
import { FormFields } from '#web/blocks/cases/form-fields.tsx'
import { type FormModel, formModel } from '#web/blocks/cases/form-model.ts'
import { FormRefused } from '#web/blocks/cases/form-refused.tsx'
import { begunForm, sentForm } from '#web/blocks/cases/sent-form.ts'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { fieldProblems } from '#web/blocks/form-problem.tsx'
import { newCommand } from '#web/blocks/new-command.ts'
import { Button } from '#web/ui/button.tsx'
import { toast } from '#web/ui/toast.tsx'
import { caseHref } from '../queue/queue-table.tsx'
import { useWorkbenchWords } from '../words.ts'

/** A new item as it is drafted; saved, its line opens. What was typed stays until then. */
export function NewItem({ onClose }: { onClose: () => void }) {
  const { apps, labels } = useDeclarations()
  const items = apps.flatMap(({ id, items = [] }) => items.map((item) => ({ app: id, item })))
  const line = items.find(({ item }) => item.of === 'item')
  const form = line?.item.drafted
  const model = line && form ? formModel(apps, { app: line.app, form }, labels) : null
  return model === null ? null : <DraftForm model={model} onClose={onClose} />
}

function DraftForm({ model, onClose }: { model: FormModel; onClose: () => void }) {
  const words = useWorkbenchWords()
  const title = useId()
  const { typed, type, error, isBusy, save, load } = useDraftItem(model, words.items.saved)
  const fields = model.groups.flatMap((group) => group.fields.map(({ name }) => name))
  const faults = fieldProblems(error, fields)
  return (
    <form
      className="card stack item-draft"
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2 id={title}>{words.items.create}</h2>
      <p className="soft">{words.items.createSays}</p>
      <FormFields model={model} typed={typed} onType={type} faults={faults} />
      <FormRefused error={error} fields={fields} filled={{ model, typed }} onLoad={load} />
      <div className="row">
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {isBusy ? words.items.saving : words.items.save}
        </Button>
        <Button onPress={onClose}>{words.cancel}</Button>
      </div>
    </form>
  )
}

function useDraftItem(model: FormModel, saved: string) {
  const client = useQueryClient()
  const [typed, setTyped] = useState<Typed>(() => begunForm(model))
  // Sent again, the same draft is taken once.
  const command = useRef(newCommand())
  const mutation = useMutation({
    mutationFn: () => {
      const body = { form: sentForm(model, typed), formVersion: model.version, command: command.current }
      return send<{ no: string }>('POST', '/api/department/items', body)
    },
    onSuccess: async ({ no }) => {
      toast(saved)
      await client.invalidateQueries()
      go(caseHref(no))
    },
  })
  return {
    typed,
    type: (name: string, value: Typed[string]) => setTyped((now) => ({ ...now, [name]: value })),
    error: mutation.error,
    isBusy: mutation.isPending,
    save: () => mutation.mutate(),
    load: () => void client.invalidateQueries({ queryKey: ['/api/apps'] }).then(() => mutation.reset()),
  }
}
