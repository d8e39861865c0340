import { Notice } from '#web/ui/notice.tsx'
import { Problem } from './problem.ts'
import { useProblemSentence } from './problem-notice.tsx'
import { WayIn } from './way-in.tsx'

interface FormProblemProps {
  error: Error | null
  /** The fields that show by themselves what is said of them. */
  fields?: readonly string[]
}

/** Why a form was not taken, with what is said of fields that the form does not show. */
export function FormProblem({ error, fields = [] }: FormProblemProps) {
  const sentence = useProblemSentence()
  if (error === null) return null
  const reasons = error instanceof Problem ? error.reasons : []
  const others = reasons.filter(({ field }) => field === null || !fields.includes(field))
  return (
    <Notice tone="danger" live>
      <p>{sentence(error)}</p>
      {others.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
      <WayIn error={error} />
    </Notice>
  )
}

/** What the server said of one field of a form. */
export function fieldProblem(error: Error | null, field: string): string | undefined {
  if (!(error instanceof Problem)) return undefined
  return error.reasons.find((reason) => reason.field === field)?.message
}

/** What the server said of the fields of a form, by field; those it said nothing of are not there. */
export function fieldProblems(error: Error | null, fields: readonly string[]): Record<string, string> {
  const said = fields.map((field) => [field, fieldProblem(error, field)] as const)
  return Object.fromEntries(said.flatMap(([field, says]) => (says === undefined ? [] : [[field, says]])))
}
