import { Answered } from '#web/blocks/application/answered.tsx'
import { usePlace } from '#web/blocks/application/router.ts'
import { LoopPicture } from '#web/blocks/loop-picture.tsx'
import { STAGES, type Stage } from '#web/blocks/views/loop-views.ts'
import { ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { Ledger } from '../balance/ledger.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { LoopNow, StageLine } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { FeedList } from './feed-list.tsx'
import { LiveFeed } from './live-feed.tsx'
import { StageChoice } from './stage-choice.tsx'
import { StageFigures } from './stage-figures.tsx'
import { type SpeedHistory, useLoopNow } from './use-loop-now.ts'

/** The loop, live: five stages side by side, the balance, and the events as they happen. */
export function LoopScreen() {
  const words = useConsoleWords()
  const { query } = usePlace()
  const { question, history } = useLoopNow()
  const stage = STAGES.find((one) => one === query.get('stage')) ?? null
  return (
    <div className="screen">
      <ScreenHead title={words.nav.loop} lead={words.loop.lead} />
      <Answered question={question}>
        {(loop) => (
          <>
            <LoopNowPicture loop={loop} history={history} />
            <div className="narrow-only">
              <Ledger />
            </div>
            <section className="stack" aria-label={words.loop.events}>
              <StageChoice stage={stage} />
              {stage ? (
                <StageEvents line={loop.stages.find((one) => one.stage === stage)} />
              ) : (
                <LiveFeed loop={loop} />
              )}
            </section>
          </>
        )}
      </Answered>
    </div>
  )
}

/** The picture of the loop with what is so now under each stage; a stage through which something flows is lit. */
export function LoopNowPicture({ loop, history }: { loop: LoopNow; history: SpeedHistory }) {
  const under = loop.stages.map((line) => [
    line.stage,
    <StageFigures key={line.stage} line={line} history={history[line.stage] ?? []} />,
  ])
  return (
    <LoopPicture
      under={Object.fromEntries(under)}
      reached={loop.stages.filter((line) => line.perSecond > 0).map((line) => line.stage)}
      hrefOf={(stage: Stage) => `/console?stage=${stage}`}
    />
  )
}

function StageEvents({ line }: { line: StageLine | undefined }) {
  const words = useConsoleWords().loop
  if (line && line.last.length > 0) return <FeedList items={line.last} />
  return (
    <EmptyState
      title={words.emptyStage}
      action={<ButtonLink href="/console/imports">{words.emptyAct}</ButtonLink>}
    >
      {words.emptyStageSays}
    </EmptyState>
  )
}
