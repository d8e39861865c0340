import { useLabels } from '#web/blocks/declarations.tsx'
import { Pairs } from '#web/blocks/pairs.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { isLocked } from './account-state.tsx'
import type { AccountDetailView, AccountView } from './account-views.ts'
import { usePeopleWords } from './use-people-words.ts'

/** What is known of an account, and nothing that opens it. */
export function AccountFacts({ account }: { account: AccountDetailView }) {
  const words = usePeopleWords()
  const language = useLanguage()
  const labels = useLabels()
  const numberState = useNumberState()
  const { facts } = words
  const isThere = (has: boolean) => (has ? words.has : words.hasNot)
  const at = (instant: string | null) => instant && formatInstant(instant, language)
  return (
    <>
      {account.isSample && <p className="soft">{words.sample}</p>}
      <Pairs
        of={[
          [facts.name, account.name],
          [facts.department, account.department && labels.source(account.department)],
          [facts.division, account.division],
          [facts.number, numberState(account)],
          [facts.password, isThere(account.hasPassword)],
          [facts.second, isThere(account.hasSecond)],
          [facts.sessions, fill(words.places, { n: account.sessions })],
          [facts.lastSignIn, at(account.lastSignIn) ?? words.never],
          [facts.made, at(account.madeAt)],
          [facts.locked, isLocked(account) && at(account.lockedUntil)],
        ]}
      />
    </>
  )
}

function useNumberState() {
  const { numberStates, kinds } = usePeopleWords()
  return ({ subjectKind, isNumberConfirmed }: AccountView) => {
    if (subjectKind === null) return numberStates.none
    const says = isNumberConfirmed ? numberStates.confirmed : numberStates.stated
    return fill(says, { kind: kinds[subjectKind] })
  }
}
