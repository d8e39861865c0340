import { withTo } from '#web/blocks/links.ts'
import { ButtonLink, SubmitButton } from '#web/ui/button.tsx'
import { TextInput } from '#web/ui/text-input.tsx'
import { useAccountWords } from '../account-words.ts'

interface PasswordStepProps {
  to: string | null
  /** What was typed before. */
  name: string
  /** Whether an identity provider elsewhere can be asked. */
  hasProvider: boolean
}

/** Name and password, as a plain form, and the other ways in. */
export function PasswordStep({ to, name, hasProvider }: PasswordStepProps) {
  const words = useAccountWords().signIn
  return (
    <>
      <form className="card stack" method="post" action={withTo('/sign-in', to)}>
        <TextInput
          label={words.name}
          name="name"
          value={name}
          autoComplete="username"
          maxLength={200}
          required
          autoFocus={name === ''}
        />
        <TextInput
          label={words.password}
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={1000}
          required
          autoFocus={name !== ''}
        />
        <SubmitButton variant="primary">{words.submit}</SubmitButton>
        {hasProvider && <ButtonLink href={withTo('/api/session/oidc', to)}>{words.provider}</ButtonLink>}
      </form>
      <p className="small soft">
        {words.noAccount} <a href={withTo('/register', to)}>{words.register}</a>
      </p>
      <p className="small soft">{words.forgotten}</p>
    </>
  )
}
