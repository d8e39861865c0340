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

export interface NewAccountFormProps {
  /** What takes the form: registering, or a one-time link. */
  path: string
  /** The account's sign-in name, where it has one already. */
  known: string | null
  submit: string
  today: string
  /** Where to go on to, by the page of the second proof where one is asked for. */
  after: string
}

/** A new account, or the first or next password of one that is there. */
export function NewAccountForm({ path, known, submit, today, after }: NewAccountFormProps) {
  const [name, setName] = useState('')
  const [shownName, setShownName] = useState('')
  const [isAsked, setAsked] = useState(false)
  const password = useNewPassword(known ?? name, today)
  const { error, isBusy, run } = useSend()
  function send() {
    setAsked(true)
    const isNamed = known !== null || (name.trim() !== '' && shownName.trim() !== '')
    if (!password.isReady() || !isNamed) return
    const body = { ...(known === null ? { name, shownName } : {}), password: password.draft.password }
    void run<{ state: string }>({
      method: 'POST',
      path,
      body,
      then: ({ state }) => goOn(state === 'in' ? after : `/sign-in?to=${encodeURIComponent(after)}`),
    })
  }
  return (
    <LivingForm isCard onSend={send}>
      {known === null && <Names {...{ name, shownName, isAsked, setName, setShownName }} />}
      <PasswordFields {...password} />
      <FormProblem error={error} />
      <p>
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {submit}
        </Button>
      </p>
    </LivingForm>
  )
}

interface NamesProps {
  name: string
  shownName: string
  isAsked: boolean
  setName: (name: string) => void
  setShownName: (name: string) => void
}

function Names({ name, shownName, isAsked, setName, setShownName }: NamesProps) {
  const words = useAccountWords()
  const needed = (text: string) => (isAsked && text.trim() === '' ? words.password.needed : undefined)
  return (
    <>
      <TextField
        label={words.register.name}
        description={words.register.nameHint}
        value={name}
        onChange={setName}
        autoComplete="username"
        maxLength={64}
        error={needed(name)}
      />
      <TextField
        label={words.register.shownName}
        description={words.register.shownNameHint}
        value={shownName}
        onChange={setShownName}
        autoComplete="name"
        maxLength={100}
        error={needed(shownName)}
      />
    </>
  )
}
