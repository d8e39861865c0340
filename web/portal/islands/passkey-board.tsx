import { startRegistration } from '@simplewebauthn/browser'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Problem } from '#web/blocks/problem.ts'
import { Button } from '#web/ui/button.tsx'
import { Dot } from '#web/ui/dot.tsx'
import { dayOf, fill, formatDate, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import type { PasskeyView } from '../account-views.ts'
import { useAccountWords } from '../account-words.ts'
import { goOn } from '../go-on.ts'
import { LivingForm } from '../living-form.tsx'
import { useSend } from '../use-send.ts'
import { useSupported } from './passkey-button.tsx'

export interface PasskeyBoardProps {
  passkeys: PasskeyView[]
  /** Where to go on to once one is added. */
  after: string
}

/** The passkeys of an account, each with the step that takes it away, and the way to add one. */
export function PasskeyBoard({ passkeys, after }: PasskeyBoardProps) {
  const words = useAccountWords()
  const isSupported = useSupported()
  return (
    <div className="stack">
      {passkeys.length === 0 ? (
        <p className="soft">{words.account.noPasskeys}</p>
      ) : (
        <ul className="plain-rows">
          {passkeys.map((passkey) => (
            <Passkey key={passkey.id} passkey={passkey} />
          ))}
        </ul>
      )}
      {isSupported ? <AddPasskey after={after} /> : <p className="soft">{words.second.unsupported}</p>}
    </div>
  )
}

function Passkey({ passkey: { id, name, madeAt, lastAt } }: { passkey: PasskeyView }) {
  const words = useAccountWords().account
  const language = useLanguage()
  const { error, isBusy, run } = useSend()
  const remove = () =>
    run({
      method: 'DELETE',
      path: `/api/my/passkeys/${encodeURIComponent(id)}`,
      then: () => goOn('/account?done=passkey-removed#second'),
    })
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p className="small soft">
          {fill(words.passkeyMade, { date: formatDate(dayOf(madeAt), language) })}
          {lastAt && (
            <>
              <Dot />
              {fill(words.passkeyUsed, { at: formatInstant(lastAt, language) })}
            </>
          )}
        </p>
        <FormProblem error={error} />
      </div>
      <Button
        size="small"
        variant="danger"
        isDisabled={isBusy}
        onPress={() => void remove()}
        aria-label={fill(words.passkeyRemoveOf, { name })}
      >
        {words.passkeyRemove}
      </Button>
    </li>
  )
}

function AddPasskey({ after }: { after: string }) {
  const words = useAccountWords().account
  const [name, setName] = useState('')
  const { error, isBusy, add } = useAdding(after)
  return (
    <LivingForm onSend={() => add(name.trim() || words.passkeys)}>
      <TextField
        label={words.passkeyName}
        description={words.passkeyNameHint}
        value={name}
        onChange={setName}
        maxLength={60}
      />
      <FormProblem error={error} />
      <p>
        <Button type="submit" isDisabled={isBusy}>
          {words.passkeyAdd}
        </Button>
      </p>
    </LivingForm>
  )
}

/** The browser asks the person; what it makes is kept under the name they gave. */
function useAdding(after: string) {
  const words = useAccountWords().account
  const [error, setError] = useState<Error | null>(null)
  const [isBusy, setBusy] = useState(false)
  async function add(name: string) {
    setBusy(true)
    setError(null)
    try {
      await makePasskey(name)
      goOn(after)
    } catch (fault) {
      setError(fault instanceof Problem ? fault : new Error(words.passkeyFailed))
      setBusy(false)
    }
  }
  return { error, isBusy, add }
}

async function makePasskey(name: string): Promise<void> {
  type Options = Parameters<typeof startRegistration>[0]['optionsJSON']
  const optionsJSON = await send<Options>('POST', '/api/my/passkeys/options')
  const response = await startRegistration({ optionsJSON })
  await send('POST', '/api/my/passkeys', { name, response })
}
