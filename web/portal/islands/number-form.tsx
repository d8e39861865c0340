import { useState } from 'react'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { numberFault } from '../account/number-fault.ts'
import type { NumberKind } from '../account-views.ts'
import { useAccountWords } from '../account-words.ts'
import { goOn } from '../go-on.ts'
import { LivingForm } from '../living-form.tsx'
import { useSend } from '../use-send.ts'

export interface NumberFormProps {
  /** Whether another number was stated before. */
  isAgain: boolean
  today: string
}

/** States whose account it is. */
export function NumberForm({ isAgain, today }: NumberFormProps) {
  const words = useAccountWords().account
  const [kind, setKind] = useState<NumberKind>('citizenId')
  const [number, setNumber] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { error, isBusy, run } = useSend()
  const fault = numberFault(kind, number, today)
  function state() {
    setAsked(true)
    if (fault !== undefined) return
    const then = () => goOn('/account?done=number#number')
    void run({ method: 'POST', path: '/api/my/number', body: { kind, number: number.trim() }, then })
  }
  return (
    <LivingForm onSend={state}>
      <SelectInput
        label={words.numberKind}
        value={kind}
        onChange={(id) => setKind(id as NumberKind)}
        choices={(['citizenId', 'uscc'] as const).map((id) => ({ id, label: words.numberKinds[id] }))}
      />
      <TextField
        label={words.numberInput}
        value={number}
        onChange={setNumber}
        autoComplete="off"
        maxLength={40}
        error={isAsked && fault ? words.numberFaults[fault] : undefined}
      />
      <FormProblem error={error} />
      <p>
        <Button type="submit" isDisabled={isBusy}>
          {isAgain ? words.numberAgain : words.numberSubmit}
        </Button>
      </p>
    </LivingForm>
  )
}
