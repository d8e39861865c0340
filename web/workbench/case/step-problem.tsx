import type { CaseView, HeldStep, OfferedStep } from '#web/blocks/cases/case-views.ts'
import { FormRefused, type FormRefusedProps } from '#web/blocks/cases/form-refused.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { valueSentence } from '#web/blocks/cell-sentence.ts'
import { Problem } from '#web/blocks/problem.ts'
import { useCellWords } from '#web/blocks/use-cell-words.ts'
import { fill } from '#web/ui/format.ts'
import { Notice } from '#web/ui/notice.tsx'

interface StepProblemProps extends FormRefusedProps {
  one: CaseView
  offered: OfferedStep
}

/** Why a step was not taken; where its own condition does not hold and the app has words for it, in those. */
export function StepProblem({ one, offered, ...refused }: StepProblemProps) {
  const { error } = refused
  const sentence = useCaseLabels().condition(one, offered.step)
  const isCondition = error instanceof Problem && error.code === 'step-condition'
  if (!isCondition || sentence === null) return <FormRefused {...refused} />
  return (
    <Notice tone="danger" live>
      <Condition one={one} held={offered} sentence={sentence} />
    </Notice>
  )
}

interface ConditionProps {
  one: CaseView
  held: HeldStep
  sentence: string
}

/** Why a step's own condition does not hold, in the words of the app. */
export function Condition({ one, held, sentence }: ConditionProps) {
  const [first] = held.restsOn
  const cellWords = useCellWords({ app: one.app, id: first?.table ?? '' })
  const values = held.restsOn.map(({ fact, output, value }) => [
    fact,
    valueSentence(value, cellWords(output)),
  ])
  return <p>{fill(sentence, Object.fromEntries(values))}</p>
}
