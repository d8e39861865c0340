import type { DelegationScope } from '#core/access/delegation-scope.ts'
import { useWords } from '#web/blocks/words.ts'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { Facts } from '../facts.tsx'
import type { AccountDelegationView } from './account-views.ts'
import { usePeopleWords } from './use-people-words.ts'

/** Who acts for an account, and for whom it acts; only they themselves change it. */
export function DelegationList({ delegations }: { delegations: AccountDelegationView[] }) {
  const words = usePeopleWords()
  if (delegations.length === 0) return <p className="soft">{words.delegationsNone}</p>
  return (
    <ul className="line-list">
      {delegations.map((one) => (
        <DelegationLine key={one.id} one={one} />
      ))}
    </ul>
  )
}

function DelegationLine({ one }: { one: AccountDelegationView }) {
  const words = usePeopleWords()
  const language = useLanguage()
  const { comma } = useWords()
  const says = one.direction === 'held' ? words.actsFor : words.actedForBy
  const scopes = one.scope.map((scope) => words.access.scopes[scope as DelegationScope] ?? scope)
  return (
    <li>
      <div className="stack" data-gap="tight">
        <strong>{fill(says, { name: one.name })}</strong>
        <Facts of={[scopes.join(comma), fill(words.until, { date: formatDate(one.until, language) })]} />
      </div>
      {!one.isInForce && <Tag>{words.ended}</Tag>}
    </li>
  )
}
