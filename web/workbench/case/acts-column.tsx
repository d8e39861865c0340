import { useState } from 'react'
import type { CaseView, OfferedStep } from '#web/blocks/cases/case-views.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { Button } from '#web/ui/button.tsx'
import { useWorkbenchWords } from '../words.ts'
import { StepForm } from './step-form.tsx'
import { Condition } from './step-problem.tsx'

/**
 * What this officer can do now: the steps, the suggested one first, each with its form where it has one. A step that was being filled in
 * when somebody else was quicker stays with all that was typed; the server says whether it can still be taken.
 */
export function ActsColumn({ one }: { one: CaseView }) {
  const words = useWorkbenchWords().case
  const labels = useCaseLabels()
  const [chosen, setChosen] = useState<OfferedStep | null>(null)
  const suggested = one.suggestion?.step ?? null
  const steps = one.open.toSorted((a, b) => Number(b.step === suggested) - Number(a.step === suggested))
  return (
    <section className="case-column stack" aria-labelledby="acts">
      <h2 id="acts">{words.acts}</h2>
      {steps.length === 0 && chosen === null && <p className="soft">{words.noActs}</p>}
      <div className="case-acts">
        {steps.map((offered) => (
          <Button
            key={offered.step}
            {...(offered.step === suggested ? { variant: 'primary' as const } : {})}
            aria-pressed={offered.step === chosen?.step}
            onPress={() => setChosen(offered.step === chosen?.step ? null : offered)}
          >
            {labels.step(one, offered.step)}
          </Button>
        ))}
      </div>
      <Held one={one} />
      {chosen !== null && (
        <StepForm
          key={chosen.step}
          one={one}
          offered={steps.find(({ step }) => step === chosen.step) ?? chosen}
          onDone={() => setChosen(null)}
        />
      )}
    </section>
  )
}

/** What cannot be done now by its own condition, where the app says why: nobody looks for a button that is not there. */
function Held({ one }: { one: CaseView }) {
  const labels = useCaseLabels()
  const open = new Set(one.open.map(({ step }) => step))
  const told = one.held.flatMap((held) => {
    const sentence = open.has(held.step) ? null : labels.condition(one, held.step)
    return sentence === null ? [] : [{ held, sentence }]
  })
  if (told.length === 0) return null
  return (
    <ul className="small soft stack" data-gap="tight">
      {told.map(({ held, sentence }) => (
        <li key={held.step}>
          <strong>{labels.step(one, held.step)}</strong>
          <Condition one={one} held={held} sentence={sentence} />
        </li>
      ))}
    </ul>
  )
}
