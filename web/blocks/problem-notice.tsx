import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { Notice } from '#web/ui/notice.tsx'
import { Problem } from './problem.ts'
import { WayIn } from './way-in.tsx'
import { useWords } from './words.ts'

interface ProblemNoticeProps {
  error: Error
  title?: string
  onRetry?: () => void
  /** It was only asked, and nothing typed can be lost by leaving the page. */
  isReading?: boolean
}

/** Why something could not be done and what to do next, with a way to try again. */
export function ProblemNotice({ error, title, onRetry, isReading }: ProblemNoticeProps) {
  const words = useWords().problem
  const sentence = useProblemSentence()
  return (
    <Notice tone="danger" title={title} live>
      <p>{sentence(error)}</p>
      <WayIn error={error} isReading={isReading} />
      {onRetry && (
        <p>
          <Button size="small" onPress={onRetry}>
            {words.retry}
          </Button>
        </p>
      )}
    </Notice>
  )
}

/** Turns any failure into a sentence that says what to do. */
export function useProblemSentence(): (error: Error) => string {
  const words = useWords().problem
  return (error) => {
    if (!(error instanceof Problem)) return error.message
    if (error.message !== '') return error.message
    if (error.status === 0) return words.unreachable
    return fill(words.broken, { status: error.status })
  }
}
