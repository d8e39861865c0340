import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Problem } from '#web/blocks/problem.ts'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { useWorkbenchWords } from '../words.ts'
import type { WorkbenchWords } from '../words.zh.ts'
import { AddItem } from './add-item.tsx'
import { ApplicationCard } from './application-card.tsx'
import { TakenNotice } from './taken-notice.tsx'
import { useApplications } from './use-applications.ts'
import { type Applicant, type Application, type Receipt, sentApplicant, sentApplication } from './visit.ts'

interface VisitFormProps {
  applicant: Applicant
  knownAs: string | null
  onChange: () => void
  onTaken: (receipts: Receipt[]) => void
}

/** What a visitor has come for: one application after another, taken together. */
export function VisitForm({ applicant, knownAs, onChange, onTaken }: VisitFormProps) {
  const words = useWorkbenchWords().counter
  const { applications, askedOf, add, change, remove } = useApplications(applicant)
  const [taken, setTaken] = useState<Receipt[]>([])
  const visit = useMutation({
    mutationFn: (sent: Application[]) => {
      const body = {
        applicant: sentApplicant(applicant),
        applications: sent.map((one) => sentApplication(one, askedOf(one))),
      }
      return send<{ cases: Receipt[] }>('POST', '/api/counter/cases', body)
    },
    onSuccess: ({ cases }) => onTaken([...taken, ...cases]),
    // What was taken before the refused one stays taken, and is not sent again.
    onError: (error, sent) => {
      if (!(error instanceof Problem)) return
      setTaken((now) => [...now, ...error.taken])
      for (const { command } of sent.slice(0, error.taken.length)) remove(command)
    },
  })
  const refused = refusedOf(visit)
  return (
    <div className="stack" data-gap="loose">
      <section className="card row" data-spread>
        <span>
          <strong>{applicant.name}</strong>{' '}
          <span className="soft">{wordOfApplicant(words, { applicant, knownAs })}</span>
        </span>
        <Button size="small" onPress={onChange}>
          {words.change}
        </Button>
      </section>
      {applications.map((application) => (
        <ApplicationCard
          key={application.command}
          application={application}
          {...askedOf(application)}
          error={application.command === refused ? visit.error : null}
          onChange={(part) => change(application.command, part)}
          onRemove={() => remove(application.command)}
        />
      ))}
      <TakenNotice taken={taken} />
      <AddItem kind={applicant.kind} onAdd={add} />
      {refused === null && <FormProblem error={visit.error} />}
      <div>
        <Button
          variant="primary"
          isDisabled={(applications.length === 0 && taken.length === 0) || visit.isPending}
          onPress={() => (applications.length === 0 ? onTaken(taken) : visit.mutate(applications))}
        >
          {wordOf(words, { applications, taken, isPending: visit.isPending })}
        </Button>
      </div>
    </div>
  )
}

/** Under which name the network knows them, or that they were chosen by a part of it and are still to be looked at. */
function wordOfApplicant(
  words: WorkbenchWords['counter'],
  { applicant, knownAs }: Pick<VisitFormProps, 'applicant' | 'knownAs'>,
): string {
  if ('subject' in applicant) return words.foundCheck
  return knownAs ? fill(words.known, { name: knownAs }) : words.unknown
}

/** The application that was refused, by its command; null where the whole visit was. */
function refusedOf({
  error,
  variables = [],
}: {
  error: Error | null
  variables?: Application[] | undefined
}) {
  if (!(error instanceof Problem) || error.application === null) return null
  return variables[error.application]?.command ?? null
}

function wordOf(
  words: WorkbenchWords['counter'],
  { applications, taken, isPending }: { applications: unknown[]; taken: unknown[]; isPending: boolean },
): string {
  if (isPending) return words.sending
  if (applications.length === 0 && taken.length > 0) return words.receipts
  return fill(words.submit, { n: applications.length })
}
