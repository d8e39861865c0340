import { Tag } from '#web/ui/tag.tsx'
import type { AccountView } from '../account-views.ts'
import { useAccountWords } from '../account-words.ts'

/** The number an account goes by, masked, and whether anybody has confirmed it. */
export function NumberState({ account }: { account: AccountView }) {
  const words = useAccountWords().account
  const state = account.isNumberConfirmed ? 'confirmed' : account.numberMasked ? 'stated' : 'none'
  const tone = { confirmed: 'verified', stated: 'clock', none: undefined } as const
  return (
    <p className="row">
      {account.numberMasked && <span className="code">{account.numberMasked}</span>}
      <Tag tone={tone[state]}>{words.numberStates[state]}</Tag>
    </p>
  )
}
