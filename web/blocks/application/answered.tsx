import type { ReactNode } from 'react'
import { ProblemNotice } from '../problem-notice.tsx'
import { useWords } from '../words.ts'

interface AnsweredProps<Answer> {
  question: { data: Answer | undefined; error: Error | null; refetch: () => unknown }
  children: (answer: Answer) => ReactNode
}

/**
 * Draws the answer to a question. While there is none it says so; when a later asking fails, the answer before stays and
 * the reason stands above it.
 */
export function Answered<Answer>({ question, children }: AnsweredProps<Answer>) {
  const words = useWords().application
  const { data, error, refetch } = question
  return (
    <>
      {error && <ProblemNotice error={error} isReading onRetry={() => void refetch()} />}
      {data !== undefined && children(data)}
      {data === undefined && !error && (
        <div className="loading" role="status">
          <span className="spinner" aria-hidden="true" />
          {words.loading}
        </div>
      )}
    </>
  )
}
