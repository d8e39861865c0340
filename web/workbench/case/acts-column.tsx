import { useState } from 'react'
import type { CaseView, OfferedStep } from '#web/blocks/cases/case-views.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { Button } from '#web/ui/button.tsx'
import { useWorkbenchWords } from '../words.ts'
import { StepForm } from './step-form.tsx'

/** What this officer can do now: the steps, the suggested one first, each with its form where it has one. */
export function ActsColumn({ one }: { one: CaseView }) {
  const words = useWorkbenchWords().case
  const labels = useCaseLabels()
  const [chosen, setChosen] = useState<string | null>(null)
  const suggested = one.suggestion?.step ?? null
  const steps = one.open.toSorted((a, b) => Number(b.step === suggested) - Number(a.step === suggested))
  const step = steps.find((offered) => offered.step === chosen)
  return (
    <section className="case-column stack" aria-labelledby="acts">
      <h2 id="acts">{words.acts}</h2>
      {steps.length === 0 && chosen === null && <p className="soft">{words.noActs}</p>}
      <div className="case-acts">
        {steps.map((offered) => (
          <Button
            key={offered.step}
            {...(offered.step === suggested ? { variant: 'primary' as const } : {})}
            aria-pressed={offered.step === chosen}
            onPress={() => setChosen(offered.step === chosen ? null : offered.step)}
          >
            {labels.step(one, offered.step)}
          </Button>
        ))}
      </div>
      {chosen !== null && (
        <StepForm key={chosen} one={one} offered={step ?? gone(chosen)} onDone={() => setChosen(null)} />
      )}
    </section>
  )
}

/** A step that was being taken when somebody else was quicker: what was typed stays, and the server says whether it still can be. */
function gone(step: string): OfferedStep {
  return { step, form: null, needsReason: true, lane: null, restsOn: [] }
}
