import { accessWords } from '#core/access/words.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Pairs } from '#web/blocks/pairs.tsx'
import { useWords } from '#web/blocks/words.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { AccountView } from '../account-views.ts'
import { useAccountWords } from '../account-words.ts'

/** What an account is called, and what its holder is here. */
export function AccountFacts({ account }: { account: AccountView }) {
  const words = useAccountWords().account
  const labels = useLabels()
  const { comma } = useWords()
  const access = accessWords(useLanguage())
  const roles = account.roles.map((role) => access.roles[role]).join(comma)
  return (
    <Pairs
      of={[
        [words.shownName, account.shownName],
        [words.name, account.name],
        [words.roles, roles || words.noRoles],
        [words.department, account.department && labels.source(account.department)],
        [words.division, account.division],
      ]}
    />
  )
}
