import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { Segmented } from '#web/ui/segmented.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useWorkbenchWords } from '../words.ts'
import type { Applicant } from './visit.ts'

interface ApplicantFormProps {
  onKnown: (applicant: Applicant, knownAs: string | null) => void
}

/** Who stands at the counter, by one number. The number goes in the body only: never into an address. */
export function ApplicantForm({ onKnown }: ApplicantFormProps) {
  const words = useWorkbenchWords().counter
  const [applicant, setApplicant] = useState<Applicant>({ kind: 'citizenId', number: '', name: '' })
  const change = (part: Partial<Applicant>) => setApplicant((now) => ({ ...now, ...part }))
  const check = useMutation({
    mutationFn: () => send<{ knownAs: string | null }>('POST', '/api/counter/applicants', applicant),
    onSuccess: ({ knownAs }) => onKnown(applicant, knownAs),
  })
  const isReady = applicant.number.trim() !== '' && applicant.name.trim() !== ''
  return (
    <form
      className="card stack counter-applicant"
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
        onChange={(kind) => change({ kind: kind as Applicant['kind'] })}
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
