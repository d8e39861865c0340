import type { ReactNode } from 'react'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { PartyStateTag } from '#web/blocks/party-state.tsx'
import type { MadeThingView, ThingView } from '#web/blocks/things/thing-views.ts'
import { useThingWords } from '#web/blocks/things/words.ts'
import { Button } from '#web/ui/button.tsx'
import { Details } from '#web/ui/details.tsx'
import { fill, formatInstant, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { usePersonWords } from '../person-words.ts'
import { useSend } from '../use-send.ts'

interface OwnThingRowProps {
  thing: ThingView
  /** The secret just made for it. */
  made: ReactNode
  onChanged: (thing: ThingView) => void
  onMade: (made: MadeThingView) => void
}

/** One device of one's own: when it was heard, whether it may send, and what its owner can do. */
export function OwnThingRow({ thing, made, onChanged, onMade }: OwnThingRowProps) {
  const language = useLanguage()
  const { error, isBusy, run } = useSend()
  const path = `/api/things/${encodeURIComponent(thing.id)}`
  const change = (to: string) =>
    run<ThingView>({ method: 'POST', path: `${path}/${to}`, body: {}, then: onChanged })
  const rotate = () => run<MadeThingView>({ method: 'POST', path: `${path}/rotate`, body: {}, then: onMade })
  return (
    <li>
      <div className="stack" data-gap="tight">
        <div className="row" data-align="baseline">
          <h2>{thing.called[language]}</h2>
          <PartyStateTag state={thing.state} />
        </div>
        <Known thing={thing} />
        {made}
        <FormProblem error={error} />
        {thing.state !== 'revoked' && <Acts {...{ thing, isBusy }} onChange={change} onRotate={rotate} />}
      </div>
    </li>
  )
}

function Known({ thing }: { thing: ThingView }) {
  const words = useThingWords()
  const language = useLanguage()
  const { id, kind, lastContact, volume, reason } = thing
  const heard = lastContact ? fill(words.heard, { at: formatInstant(lastContact, language) }) : words.never
  const facts = [words.kinds[kind], heard, fill(words.rows, { n: formatNumber(volume.received, language) })]
  return (
    <>
      <p className="small soft">
        <span className="code">{id}</span> · {facts.join(' · ')}
      </p>
      {reason && <p className="small">{reason}</p>}
    </>
  )
}

interface ActsProps {
  thing: ThingView
  isBusy: boolean
  onChange: (to: string) => unknown
  onRotate: () => unknown
}

/** What can be undone is one press; the end of a device says first what it means. */
function Acts({ thing, isBusy, onChange, onRotate }: ActsProps) {
  const { changes } = useThingWords()
  const words = usePersonWords().things
  const turn = thing.state === 'active' ? 'suspend' : 'resume'
  return (
    <>
      <p className="row">
        <Button size="small" isDisabled={isBusy} onPress={() => void onChange(turn)}>
          {changes[turn].act}
        </Button>
        <Button size="small" isDisabled={isBusy} onPress={() => void onRotate()}>
          {words.rotate}
        </Button>
      </p>
      <Details summary={changes.revoke.act}>
        <p className="small">{changes.revoke.says}</p>
        <p>
          <Button size="small" variant="danger" isDisabled={isBusy} onPress={() => void onChange('revoke')}>
            {fill(words.revoke, { id: thing.id })}
          </Button>
        </p>
      </Details>
    </>
  )
}
