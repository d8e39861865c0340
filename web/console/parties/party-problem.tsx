import { Problem } from '#web/blocks/problem.ts'
import { ProblemNotice, useProblemSentence } from '#web/blocks/problem-notice.tsx'

/** At which field a refusal of the server stands. */
const fields: Readonly<Record<string, 'id' | 'key'>> = {
  'party-id-refused': 'id',
  'party-exists': 'id',
  'key-unreadable': 'key',
  'key-exists': 'key',
}

function fieldOf(error: Error | null): 'id' | 'key' | undefined {
  return error instanceof Problem ? fields[error.code] : undefined
}

/** The sentence of a refusal for the field it belongs to. */
export function useFieldProblem(error: Error | null): (field: 'id' | 'key') => string | undefined {
  const sentence = useProblemSentence()
  return (field) => (error && fieldOf(error) === field ? sentence(error) : undefined)
}

/** A refusal that belongs to no field. */
export function FormProblem({ error }: { error: Error | null }) {
  return error && fieldOf(error) === undefined ? <ProblemNotice error={error} /> : null
}
