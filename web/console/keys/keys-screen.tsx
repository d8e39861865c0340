import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { send } from '#web/blocks/ask.ts'
import { Button } from '#web/ui/button.tsx'
import { fill, formatInstant, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toast.tsx'
import { ActDialog } from '../act-dialog.tsx'
import { Facts } from '../facts.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useConsoleWords } from '../words.ts'
import type { KeysView } from './keys-view.ts'

const PATH = '/api/keys'

/** The keys that values are sealed with, what still lies under older ones, and the beginning of a new one. */
export function KeysScreen() {
  const words = useConsoleWords()
  const question = useAsk<KeysView>(PATH, { every: 5000 })
  return (
    <div className="screen" data-measure="reading">
      <ScreenHead title={words.nav.keys} lead={words.keys.lead} side={<Rotation />} />
      <Answered question={question}>
        {(state) => (
          <>
            <Keys keys={state.keys} />
            <Left state={state} />
          </>
        )}
      </Answered>
    </div>
  )
}

function Rotation() {
  const words = useConsoleWords().keys
  const [isAsked, setAsked] = useState(false)
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: () => send<KeysView>('POST', `${PATH}/rotate`),
    onSuccess: (state) => {
      client.setQueryData([PATH], state)
      setAsked(false)
      toast(words.rotated)
    },
  })
  return (
    <>
      <Button variant="primary" onPress={() => setAsked(true)}>
        {words.rotate}
      </Button>
      {isAsked && (
        <ActDialog
          title={words.rotateTitle}
          says={words.rotateSays}
          act={words.rotate}
          tone="primary"
          doing={mutation}
          onAct={() => mutation.mutate()}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  )
}

function Keys({ keys }: Pick<KeysView, 'keys'>) {
  const words = useConsoleWords().keys
  const language = useLanguage()
  return (
    <section className="stack" aria-labelledby="keys">
      <h2 id="keys">{words.list}</h2>
      <ul className="line-list">
        {keys.map(({ id, suite, madeAt, seals }) => (
          <li key={id}>
            <div className="stack" data-gap="tight">
              <strong className="code">{id}</strong>
              <Facts
                of={[words.suites[suite], fill(words.madeAt, { at: formatInstant(madeAt, language) })]}
              />
            </div>
            <Tag tone={seals ? 'blue' : undefined}>{seals ? words.seals : words.older}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Left({ state: { keys, left, isDone } }: { state: KeysView }) {
  const words = useConsoleWords().keys
  const language = useLanguage()
  const waiting = left.filter(({ values }) => values > 0)
  return (
    <section className="stack" aria-labelledby="left">
      <h2 id="left">{words.left}</h2>
      <p className="soft">
        {keys.length === 1 ? words.one : isDone && waiting.length === 0 ? words.none : words.leftSays}
      </p>
      {waiting.length > 0 && (
        <ul className="line-list">
          {waiting.map(({ place, values }) => (
            <li key={place}>
              <span>{words.places[place] ?? place}</span>
              <span className="soft">{fill(words.value, { n: formatNumber(values, language) })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
