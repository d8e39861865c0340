import { type SignInRules, signInRules } from '#core/access/sign-in-rules.ts'
import { fill } from '#web/ui/format.ts'
import { TextField } from '#web/ui/text-field.tsx'
import { useAccountWords } from '../account-words.ts'
import type { PasswordDraft, PasswordDraftFaults } from './password-draft.ts'

interface PasswordFieldsProps {
  draft: PasswordDraft
  faults: PasswordDraftFaults
  rules: SignInRules['password']
  onType: (draft: PasswordDraft) => void
}

/** A new password, twice, with what it has to be like. */
export function PasswordFields({ draft, faults, rules, onType }: PasswordFieldsProps) {
  const words = useAccountWords().password
  const { least, kinds, leastAlone, different, most } = rules
  const values = { least, kinds, leastAlone, different, most }
  return (
    <>
      <TextField
        label={words.new}
        description={fill(words.hint, values)}
        type="password"
        autoComplete="new-password"
        value={draft.password}
        onChange={(password) => onType({ ...draft, password })}
        error={faults.password && fill(words.faults[faults.password], values)}
        maxLength={1000}
      />
      <TextField
        label={words.again}
        type="password"
        autoComplete="new-password"
        value={draft.again}
        onChange={(again) => onType({ ...draft, again })}
        error={faults.again && words.differs}
        maxLength={1000}
      />
    </>
  )
}

/** The rules for passwords on a day. */
export function passwordRules(today: string): SignInRules['password'] {
  return signInRules(today).password
}
