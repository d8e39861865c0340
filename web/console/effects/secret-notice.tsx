import { SecretLine } from '#web/blocks/secret-line.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { useConsoleWords } from '../words.ts'

/** The secret of a receiver, which is shown this one time. */
export function SecretNotice({ secret }: { secret: string }) {
  const words = useConsoleWords().receivers
  return (
    <Notice title={words.saved} live>
      <p>{words.savedSays}</p>
      <SecretLine secret={secret} />
    </Notice>
  )
}
