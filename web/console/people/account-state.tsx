import { Tag } from '#web/ui/tag.tsx'
import type { AccountView } from './account-views.ts'
import { usePeopleWords } from './use-people-words.ts'

/** Whether an account is closed for a while by itself, after too many wrong passwords. */
export function isLocked({ lockedUntil }: Pick<AccountView, 'lockedUntil'>, now = Date.now()): boolean {
  return lockedUntil !== null && Date.parse(lockedUntil) > now
}

/** Whether somebody can sign in with an account, in a word. */
export function AccountStateTag({ account }: { account: AccountView }) {
  const words = usePeopleWords().states
  if (account.state === 'suspended') return <Tag tone="danger">{words.suspended}</Tag>
  return isLocked(account) ? <Tag tone="clock">{words.locked}</Tag> : <Tag>{words.active}</Tag>
}
