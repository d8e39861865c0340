import { useState } from 'react'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { PasswordFields } from '../account/password-fields.tsx'
import { useNewPassword } from '../account/use-new-password.ts'
import { useAccountWords } from '../account-words.ts'
import { goOn } from '../go-on.ts'
import { LivingForm } from '../living-form.tsx'
import { useSend } from '../use-send.ts'

export interface PasswordFormProps {
  name: string
  hasPassword: boolean
  today: string
}

/** Changes one's own password, by the present one where there is one. */
export function PasswordForm({ name, hasPassword, today }: PasswordFormProps) {
  const words = useAccountWords().account
  const [before, setBefore] = useState('')
  const password = useNewPassword(name, today)
  const { error, isBusy, run } = useSend()
  function change() {
    if (!password.isReady()) return
    const body = { password: password.draft.password, ...(hasPassword ? { before } : {}) }
    const then = () => goOn('/account?done=password#password')
    void run({ method: 'POST', path: '/api/my/password', body, then })
  }
  return (
    <LivingForm onSend={change}>
      <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
      {hasPassword && (
        <TextField
          label={words.passwordBefore}
          type="password"
          autoComplete="current-password"
          value={before}
          onChange={setBefore}
          maxLength={1000}
        />
      )}
      <PasswordFields {...password} />
      <FormProblem error={error} />
      <p>
        <Button type="submit" isDisabled={isBusy}>
          {words.passwordChange}
        </Button>
      </p>
    </LivingForm>
  )
}
