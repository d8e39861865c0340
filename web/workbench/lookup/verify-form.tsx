import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLabels } from '#web/blocks/declarations.tsx'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useWorkbenchWords } from '../words.ts'
import { type Lookup, verify } from './lookup.ts'

/** Whether a field of the record is what somebody says: yes or no, and nothing else. */
export function VerifyForm({ lookup }: { lookup: Lookup }) {
  const words = useWorkbenchWords().lookup
  const fields = useFields(lookup.record.type)
  const [asked, setAsked] = useState({ field: fields[0]?.id ?? '', value: '' })
  const asking = useMutation({ mutationFn: () => verify(lookup, asked), gcTime: 0 })
  const change = (part: Partial<typeof asked>) => {
    setAsked({ ...asked, ...part })
    asking.reset()
  }
  return (
    <form
      className="stack"
      aria-labelledby="verify"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        asking.mutate()
      }}
    >
      <h2 id="verify">{words.verify}</h2>
      <SelectInput
        label={words.field}
        value={asked.field}
        choices={fields}
        onChange={(field) => change({ field })}
      />
      <TextField
        label={words.value}
        value={asked.value}
        onChange={(value) => change({ value })}
        autoComplete="off"
        maxLength={1000}
      />
      <FormProblem error={asking.error} />
      {asking.data && <Answer matches={asking.data.matches} />}
      <div>
        <Button type="submit" variant="primary" isDisabled={asked.value.trim() === '' || asking.isPending}>
          {words.ask}
        </Button>
      </div>
    </form>
  )
}

function Answer({ matches }: { matches: boolean }) {
  const words = useWorkbenchWords().lookup
  return (
    <Notice tone={matches ? 'verified' : 'clock'} title={matches ? words.matches : words.differs} live>
      <p>{words.noted}</p>
    </Notice>
  )
}

function useFields(type: string): { id: string; label: string }[] {
  const labels = useLabels()
  const names = Object.keys(labels.declared(type)?.schema.properties ?? {})
  return names.map((name) => ({ id: name, label: labels.field(type, name) }))
}
