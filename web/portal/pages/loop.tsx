import { useLabels } from '#web/blocks/declarations.tsx'
import { elapsed } from '#web/blocks/elapsed.ts'
import { Given } from '#web/blocks/given.tsx'
import { LoopChain } from '#web/blocks/loop-chain.tsx'
import { LoopPicture } from '#web/blocks/loop-picture.tsx'
import { type LoopView, STAGES, type Stage } from '#web/blocks/views/loop-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { Dot } from '#web/ui/dot.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { PageProps } from '../visit.ts'
import { usePortalWords } from '../words.ts'

/** One whole loop: which stages it has passed, and each step with its reason. */
export function LoopPage({ data }: PageProps<{ loop: LoopView }>) {
  const words = usePortalWords().loop
  const { loop } = data
  return (
    <div className="page page-body stack" data-gap="section">
      <LoopHead loop={loop} />
      <LoopPicture reached={STAGES.filter((stage) => timesOf(loop, stage) > 0)} />
      <section className="stack" data-gap="loose" aria-labelledby="steps">
        <h2 id="steps">{words.steps}</h2>
        {loop.steps.length > 0 ? (
          <LoopChain loop={loop} />
        ) : (
          <EmptyState title={words.title}>{words.none}</EmptyState>
        )}
      </section>
    </div>
  )
}

function LoopHead({ loop }: { loop: LoopView }) {
  const blocks = useWords()
  const words = usePortalWords().loop
  const labels = useLabels()
  const language = useLanguage()
  const took = elapsed(loop.root.receivedAt, loop.steps.at(-1)?.at ?? '').slice(1)
  return (
    <header className="stack" data-gap="tight">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="soft">
        {words.from}
        {blocks.colon}
        <Given text={labels.source(loop.root.source)} />
        <Dot />
        {labels.record(loop.root.type)}
        <Dot />
        <time dateTime={loop.root.receivedAt}>{formatInstant(loop.root.receivedAt, language)}</time>
        {took && (
          <>
            <Dot />
            {`${words.took} ${took}`}
          </>
        )}
      </p>
    </header>
  )
}

function timesOf(loop: LoopView, stage: Stage): number {
  return loop.steps.filter((step) => step.stage === stage).length
}
