import { withTo } from '#web/blocks/links.ts'
import { SubmitButton } from '#web/ui/button.tsx'
import { TextInput } from '#web/ui/text-input.tsx'
import { useAccountWords } from '../account-words.ts'
import { Island } from '../island.tsx'
import { PasskeyButton } from '../islands/passkey-button.tsx'

interface SecondStepProps {
  to: string | null
  /** Where a passkey leads on to. */
  after: string
}

/** The code of the authenticator, as a plain form, or a passkey. */
export function SecondStep({ to, after }: SecondStepProps) {
  const words = useAccountWords().second
  return (
    <>
      <form className="card stack" method="post" action={withTo('/sign-in/code', to)}>
        <TextInput
          label={words.code}
          description={words.codeHint}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={20}
          required
          autoFocus
        />
        <SubmitButton variant="primary">{words.submit}</SubmitButton>
      </form>
      <div className="card stack" data-gap="tight">
        <Island name="passkey-button" Component={PasskeyButton} props={{ after }} />
        <noscript>
          <p className="small soft">{words.needsScript}</p>
        </noscript>
      </div>
      <form method="post" action="/sign-out">
        <SubmitButton variant="quiet" size="small">
          {words.notMe}
        </SubmitButton>
      </form>
    </>
  )
}
