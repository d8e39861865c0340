import { useState } from 'react'
import { emptyPassword, type PasswordDraftFaults, passwordFaults } from './password-draft.ts'
import { passwordRules } from './password-fields.tsx'

/** A new password while it is typed; its faults are told once it was to be sent. */
export function useNewPassword(name: string, today: string) {
  const [draft, setDraft] = useState(emptyPassword)
  const [isAsked, setAsked] = useState(false)
  const rules = passwordRules(today)
  const found = passwordFaults(draft, { name, rules })
  const faults: PasswordDraftFaults = isAsked ? found : {}
  /** Whether it can be sent; if not, it is told from now on why. */
  function isReady(): boolean {
    setAsked(true)
    return Object.keys(found).length === 0
  }
  return { draft, faults, rules, onType: setDraft, isReady }
}
