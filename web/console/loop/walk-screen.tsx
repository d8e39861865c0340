import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { loopHref } from '#web/blocks/links.ts'
import { LoopChain } from '#web/blocks/loop-chain.tsx'
import type { LoopView } from '#web/blocks/views/loop-views.ts'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { eventWord } from '../event-word.ts'
import { Facts } from '../facts.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { ScreenProps } from '../screens.ts'
import { useConsoleWords } from '../words.ts'

/** One loop from its source to its last effect. */
export function WalkScreen({ params }: ScreenProps) {
  const words = useConsoleWords()
  const question = useAsk<LoopView>(`/api/loops/${encodeURIComponent(params.loop ?? '')}?all=1`)
  return (
    <div className="screen">
      <ScreenHead
        title={words.walk.title}
        lead={words.walk.lead}
        up={{ href: '/console', label: words.nav.loop }}
      />
      <Answered question={question}>
        {(loop) => (
          <>
            <WalkFacts loop={loop} />
            <LoopChain loop={loop} />
          </>
        )}
      </Answered>
    </div>
  )
}

function WalkFacts({ loop }: { loop: LoopView }) {
  const words = useConsoleWords()
  const labels = useLabels()
  const language = useLanguage()
  return (
    <header className="stack" data-gap="tight">
      <h2>{eventWord(loop.root.type, { labels, words })}</h2>
      <Facts
        of={[
          <time key="at" dateTime={loop.root.receivedAt}>
            {formatInstant(loop.root.receivedAt, language)}
          </time>,
          fill(words.walk.steps, { n: loop.steps.length }),
          <a key="public" href={loopHref(loop.loopId)}>
            {words.walk.public}
          </a>,
        ]}
      />
    </header>
  )
}
