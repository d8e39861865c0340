import { useState } from 'react'
import { ThingSecret } from '#web/blocks/things/thing-secret.tsx'
import type { MadeThingView, ThingView } from '#web/blocks/things/thing-views.ts'
import { OwnThingForm } from '../my-things/own-thing-form.tsx'
import { OwnThingRow } from '../my-things/own-thing-row.tsx'

/** The devices of whoever is signed in, what can be done with each, and the form that registers one more. */
export function ThingBoard({ things: given }: { things: ThingView[] }) {
  const [things, setThings] = useState(given)
  const [made, setMade] = useState<MadeThingView | null>(null)
  const keep = (thing: ThingView) => setThings((now) => [...now.filter(({ id }) => id !== thing.id), thing])
  function keepMade(one: MadeThingView) {
    setMade(one)
    keep(one.thing)
  }
  const sorted = [...things].sort((one, other) => (one.id < other.id ? -1 : 1))
  return (
    <div className="stack" data-gap="loose">
      <ul className="plain-rows">
        {sorted.map((thing) => (
          <OwnThingRow
            key={thing.id}
            thing={thing}
            made={made?.thing.id === thing.id ? <ThingSecret made={made} /> : null}
            onChanged={keep}
            onMade={keepMade}
          />
        ))}
      </ul>
      <OwnThingForm onMade={keepMade} />
    </div>
  )
}
