import { useState } from 'react'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { usePeopleWords } from './use-people-words.ts'

const KINDS = ['citizenId', 'uscc'] as const

/** A number as it is typed: of what kind, and whether it was asked for without one. */
export function useNumberDraft() {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('citizenId')
  const [number, setNumber] = useState('')
  const [isAsked, setAsked] = useState(false)
  const typed = number.trim()
  function pass(onGiven: (given: { kind: string; number: string }) => void) {
    setAsked(true)
    if (typed !== '') onGiven({ kind, number: typed })
  }
  return { kind, setKind, number, setNumber, isLacking: isAsked && typed === '', pass }
}

/** The two fields of a person's or a business's number. */
export function NumberFields({ draft }: { draft: ReturnType<typeof useNumberDraft> }) {
  const words = usePeopleWords()
  return (
    <>
      <SelectInput
        label={words.kind}
        value={draft.kind}
        choices={KINDS.map((id) => ({ id, label: words.kinds[id] }))}
        onChange={(kind) => draft.setKind(kind as (typeof KINDS)[number])}
      />
      <TextField
        label={words.number}
        value={draft.number}
        onChange={draft.setNumber}
        error={draft.isLacking ? words.numberNeeded : undefined}
        autoComplete="off"
        spellCheck="false"
        maxLength={40}
      />
    </>
  )
}
