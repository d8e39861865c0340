import { Dot } from '#web/ui/dot.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import { Pairs } from './pairs.tsx'
import type { RequestView } from './views/request-view.ts'
import { useWords } from './words.ts'

/** What a person wrote in the form of a request. */
export function RequestAsked({ request: { about, field, claimed, text } }: { request: RequestView }) {
  const words = useWords().request
  const labels = useLabels()
  return (
    <Pairs
      of={[
        [words.about, about && labels.record(about.type)],
        [words.field, about && field && labels.field(about.type, field)],
        [words.claimed, claimed],
        [words.text, text],
      ]}
    />
  )
}

/** What was answered to a request, by whom and on which basis. */
export function RequestAnswer({ answer }: { answer: NonNullable<RequestView['answer']> }) {
  const words = useWords().request
  const labels = useLabels()
  const language = useLanguage()
  const { colon } = useWords()
  return (
    <div className="answer stack" data-gap="tight">
      <p>
        <strong>{labels.value('rights.answer', 'outcome', answer.outcome)}</strong>
        <span className="small soft">
          <Dot />
          <Given text={labels.source(answer.by)} />
          <Dot />
          {fill(words.answeredOn, { date: formatDate(answer.on, language) })}
        </span>
      </p>
      <p className="value-long">
        <Given text={answer.text} />
      </p>
      {answer.basis && (
        <p className="small soft">
          {words.basis}
          {colon}
          <Given text={answer.basis} />
        </p>
      )}
    </div>
  )
}
