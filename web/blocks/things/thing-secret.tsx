import { fill } from '#web/ui/format.ts'
import { Notice } from '#web/ui/notice.tsx'
import { SecretLine } from '../secret-line.tsx'
import type { MadeThingView } from './thing-views.ts'
import { useThingWords } from './words.ts'

/** The secret just made for a thing, to be put into it now. */
export function ThingSecret({ made: { credential } }: { made: MadeThingView }) {
  const words = useThingWords()
  return (
    <Notice title={fill(words.secret, { key: credential.keyId })} live>
      <p>{words.secretSays}</p>
      <SecretLine secret={credential.secret} />
    </Notice>
  )
}
