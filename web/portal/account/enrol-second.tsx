import { SubmitButton } from '#web/ui/button.tsx'
import { useAccountWords } from '../account-words.ts'
import { Island } from '../island.tsx'
import { PasskeyBoard } from '../islands/passkey-board.tsx'
import { TotpBoard } from '../islands/totp-board.tsx'
import { NeedsScript } from '../needs-script.tsx'

/** Setting up a second proof for the first time, because a role asks for one. */
export function EnrolSecond({ after }: { after: string }) {
  const words = useAccountWords()
  return (
    <>
      <NeedsScript />
      <section className="card stack" aria-labelledby="totp">
        <h2 id="totp">{words.account.totp}</h2>
        <Island name="totp-board" Component={TotpBoard} props={{ isOn: false, after }} />
      </section>
      <section className="card stack" aria-labelledby="passkeys">
        <h2 id="passkeys">{words.account.passkeys}</h2>
        <Island name="passkey-board" Component={PasskeyBoard} props={{ passkeys: [], after }} />
      </section>
      <form method="post" action="/sign-out">
        <SubmitButton variant="quiet" size="small">
          {words.second.notMe}
        </SubmitButton>
      </form>
    </>
  )
}
