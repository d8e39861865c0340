import { useState } from 'react'
import { type ThingAlgorithm, thingAlgorithms } from '#core/thing.ts'
import { thingRules } from '#core/thing-rules.ts'
import { useToday } from '#web/blocks/application/use-today.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { AlgorithmField } from '#web/blocks/things/thing-fields.tsx'
import { ThingSecret } from '#web/blocks/things/thing-secret.tsx'
import type { MadeThingView, ThingPageView } from '#web/blocks/things/thing-views.ts'
import { toast } from '#web/ui/toast.tsx'
import { FormCard } from '../form-card.tsx'
import { OverlapField, readDays } from '../overlap-field.tsx'
import { useConsoleWords } from '../words.ts'
import { useThingChange } from './use-thing-change.ts'

/** A year, as the interface takes it. */
const MOST_DAYS = 365

/** Gives a thing a new secret, shown once, and says until when the ones it has stay good. */
export function RotationForm({ thing }: { thing: ThingPageView }) {
  const words = useConsoleWords().things
  const today = useToday()
  const [days, setDays] = useState(String(thingRules(today).overlapDays))
  const [algorithm, setAlgorithm] = useState(lastAlgorithm(thing))
  const mutation = useThingChange<MadeThingView>(thing.id, () => toast(words.rotated))
  const overlapDays = readDays(days, MOST_DAYS)
  return (
    <FormCard
      title={words.rotate}
      act={words.rotateAct}
      onSubmit={() => {
        if (overlapDays !== null) mutation.mutate({ path: 'rotate', body: { overlapDays, algorithm } })
      }}
    >
      <AlgorithmField value={algorithm} onChange={setAlgorithm} />
      <OverlapField keys={thing.keys} typed={days} most={MOST_DAYS} onChange={setDays} />
      <FormProblem error={mutation.error} />
      {mutation.data && <ThingSecret made={mutation.data} />}
    </FormCard>
  )
}

function lastAlgorithm({ keys }: ThingPageView): ThingAlgorithm {
  return thingAlgorithms.find((one) => one === keys.at(-1)?.algorithm) ?? thingAlgorithms[0]
}
