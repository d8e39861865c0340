import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { Segmented } from '#web/ui/segmented.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useWorkbenchWords } from '../words.ts'
import { FindApplicant } from './find-applicant.tsx'
import type { Applicant, NumberKind } from './visit.ts'

interface ApplicantFormProps {
  onKnown: (applicant: Applicant, knownAs: string | null) => void
}

/** Who stands at the counter, by one number; or, without it, by a part of their name. */
export function ApplicantForm({ onKnown }: ApplicantFormProps) {
  return (
    <div className="card stack counter-applicant" data-gap="loose">
      <ByNumber onKnown={onKnown} />
      <FindApplicant onChoose={(found) => onKnown(found, found.name)} />
    </div>
  )
}

/** The number goes in the body only: never into an address. */
function ByNumber({ onKnown }: ApplicantFormProps) {
  const words = useWorkbenchWords().counter
  const [applicant, setApplicant] = useState({ kind: 'citizenId' as NumberKind, number: '', name: '' })
  const change = (part: Partial<typeof applicant>) => setApplicant((now) => ({ ...now, ...part }))
  const check = useMutation({
    mutationFn: () => send<{ knownAs: string | null }>('POST', '/api/counter/applicants', applicant),
    onSuccess: ({ knownAs }) => onKnown(applicant, knownAs),
  })
  const isReady = applicant.number.trim() !== '' && applicant.name.trim() !== ''
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        check.mutate()
      }}
    >
      <Segmented
        label={words.kind}
        value={applicant.kind}
        choices={Object.entries(words.kinds).map(([id, label]) => ({ id, label }))}
        onChange={(kind) => change({ kind: kind as NumberKind })}
      />
      <TextField
        label={words.number}
        value={applicant.number}
        onChange={(number) => change({ number })}
        autoComplete="off"
        maxLength={40}
      />
      <TextField
        label={words.name}
        value={applicant.name}
        onChange={(name) => change({ name })}
        maxLength={200}
      />
      <FormProblem error={check.error} />
      <div>
        <Button type="submit" variant="primary" isDisabled={!isReady || check.isPending}>
          {words.check}
        </Button>
      </div>
    </form>
  )
}
