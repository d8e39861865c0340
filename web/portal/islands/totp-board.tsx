import { useState } from 'react'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useAccountWords } from '../account-words.ts'
import { goOn } from '../go-on.ts'
import { LivingForm } from '../living-form.tsx'
import { useSend } from '../use-send.ts'

interface Offer {
  secret: string
  svg: string
}

export interface TotpBoardProps {
  isOn: boolean
  /** Where to go on to once it is in use or taken away. */
  after: string
}

/** Sets up an authenticator by a code of it, or takes it away. */
export function TotpBoard({ isOn, after }: TotpBoardProps) {
  const words = useAccountWords().account
  const [offer, setOffer] = useState<Offer | null>(null)
  const { error, isBusy, run } = useSend()
  if (offer) return <Confirm offer={offer} after={after} />
  const start = () => run<Offer>({ method: 'POST', path: '/api/my/totp', then: setOffer })
  const remove = () =>
    run({ method: 'DELETE', path: '/api/my/totp', then: () => goOn('/account?done=totp-removed#second') })
  return (
    <div className="stack" data-gap="tight">
      <div className="row">
        <Button onPress={() => void start()} isDisabled={isBusy}>
          {words.totpStart}
        </Button>
        {isOn && (
          <Button variant="danger" onPress={() => void remove()} isDisabled={isBusy}>
            {words.totpRemove}
          </Button>
        )}
      </div>
      <FormProblem error={error} />
    </div>
  )
}

function Confirm({ offer, after }: { offer: Offer; after: string }) {
  const words = useAccountWords()
  const [code, setCode] = useState('')
  const { error, isBusy, run } = useSend()
  function confirm() {
    const body = { code: code.replaceAll(/\s/g, '') }
    const then = () => goOn(after)
    return run({ method: 'POST', path: '/api/my/totp/confirm', body, then })
  }
  return (
    <LivingForm onSend={confirm}>
      <p>{words.account.totpScan}</p>
      <img
        className="totp-picture"
        alt={words.account.totpPicture}
        src={`data:image/svg+xml,${encodeURIComponent(offer.svg)}`}
      />
      <p className="small">
        <span className="soft">{words.account.totpSecret}</span>{' '}
        <code className="code">{offer.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <TextField
        label={words.second.code}
        description={words.second.codeHint}
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
        autoFocus
      />
      <FormProblem error={error} />
      <p>
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {words.account.totpConfirm}
        </Button>
      </p>
    </LivingForm>
  )
}
