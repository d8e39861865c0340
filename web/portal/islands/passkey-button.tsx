import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { useEffect, useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Problem } from '#web/blocks/problem.ts'
import { Button } from '#web/ui/button.tsx'
import { Icon } from '#web/ui/icon.tsx'
import { useAccountWords } from '../account-words.ts'
import { goOn } from '../go-on.ts'

/** Proves by a passkey that it is oneself, and goes on. */
export function PasskeyButton({ after }: { after: string }) {
  const words = useAccountWords().second
  const [error, setError] = useState<Error | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isSupported = useSupported()
  async function show() {
    setBusy(true)
    setError(null)
    try {
      await proveByPasskey()
      goOn(after)
    } catch (fault) {
      setError(fault instanceof Problem ? fault : new Error(words.cancelled))
      setBusy(false)
    }
  }
  return (
    <div className="stack" data-gap="tight">
      <Button onPress={() => void show()} isDisabled={isBusy || !isSupported}>
        <Icon name="lock" size="small" />
        {words.passkey}
      </Button>
      <p className="small soft">{isSupported ? words.passkeyHint : words.unsupported}</p>
      <FormProblem error={error} />
    </div>
  )
}

async function proveByPasskey(): Promise<void> {
  type Options = Parameters<typeof startAuthentication>[0]['optionsJSON']
  const optionsJSON = await send<Options>('POST', '/api/session/passkey/options')
  const response = await startAuthentication({ optionsJSON })
  await send('POST', '/api/session/passkey', { response })
}

/** Known only in the browser, so the first drawing there is the server's. */
export function useSupported(): boolean {
  const [isSupported, setSupported] = useState(true)
  useEffect(() => setSupported(browserSupportsWebAuthn()), [])
  return isSupported
}
