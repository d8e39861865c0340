import { signInRules } from '#core/access/sign-in-rules.ts'
import { useToday } from '#web/blocks/application/use-today.ts'
import { SecretLine } from '#web/blocks/secret-line.tsx'
import { fill } from '#web/ui/format.ts'
import { Notice } from '#web/ui/notice.tsx'
import { usePeopleWords } from './use-people-words.ts'

/** A one-time link, to be handed to the owner of the account. */
export function LinkNotice({ link, name }: { link: string; name: string }) {
  const words = usePeopleWords()
  const hours = signInRules(useToday()).linkHours
  return (
    <Notice title={fill(words.link, { name })} live>
      <p>{fill(words.linkSays, { hours })}</p>
      <SecretLine secret={link} />
    </Notice>
  )
}
