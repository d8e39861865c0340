import { useState } from 'react'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { bodyOfThing, emptyThing, thingFaults } from '#web/blocks/things/thing-draft.ts'
import { AlgorithmField, ThingFields } from '#web/blocks/things/thing-fields.tsx'
import type { MadeThingView } from '#web/blocks/things/thing-views.ts'
import { Button } from '#web/ui/button.tsx'
import { LivingForm } from '../living-form.tsx'
import { usePersonWords } from '../person-words.ts'
import { useSend } from '../use-send.ts'

/** Registers a device of one's own. */
export function OwnThingForm({ onMade }: { onMade: (made: MadeThingView) => void }) {
  const words = usePersonWords().things
  const [draft, setDraft] = useState(emptyThing)
  const [isAsked, setAsked] = useState(false)
  const { error, isBusy, run } = useSend()
  const faults = thingFaults(draft)
  function register() {
    setAsked(true)
    if (faults.size > 0) return
    const then = (made: MadeThingView) => {
      setDraft(emptyThing)
      setAsked(false)
      onMade(made)
    }
    void run({ method: 'POST', path: '/api/things', body: bodyOfThing(draft), then })
  }
  return (
    <LivingForm onSend={register} isCard>
      <h2>{words.add}</h2>
      <ThingFields
        draft={draft}
        faults={isAsked ? faults : new Set()}
        onType={(typed) => setDraft({ ...draft, ...typed })}
      />
      <AlgorithmField value={draft.algorithm} onChange={(algorithm) => setDraft({ ...draft, algorithm })} />
      <FormProblem error={error} />
      <p>
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {words.save}
        </Button>
      </p>
    </LivingForm>
  )
}
