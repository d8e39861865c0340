import { Dot } from '#web/ui/dot.tsx'
import { formatClock, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useLabels } from './declarations.tsx'
import { elapsed } from './elapsed.ts'
import { Explanation } from './explanation.tsx'
import { Given } from './given.tsx'
import { recordHref } from './links.ts'
import { ToldEvent } from './told-event.tsx'
import type { LoopStep, LoopView } from './views/loop-views.ts'
import { useWords } from './words.ts'

/** One loop from its first event to its last effect, each step with when it happened and why. */
export function LoopChain({ loop }: { loop: LoopView }) {
  return (
    <ol className="loop-chain">
      {loop.steps.map((step) => (
        <Step key={`${step.event.ref} ${step.stage}`} step={step} since={loop.root.receivedAt} />
      ))}
    </ol>
  )
}

function Step({ step, since }: { step: LoopStep; since: string }) {
  const language = useLanguage()
  const words = useWords()
  return (
    <li data-stage={step.stage}>
      <div className="chain-stage">
        <strong>{words.stages[step.stage]}</strong>
        <time className="small soft" dateTime={step.at} title={formatInstant(step.at, language)}>
          {formatClock(step.at)}
        </time>
        <span className="small faint">{elapsed(since, step.at)}</span>
      </div>
      <div className="chain-body">
        <StepBody step={step} />
        <p className="small faint">
          {words.loop.event} <code className="code">{step.event.ref}</code>
          <Dot />
          <code className="code">{step.event.type}</code>
        </p>
      </div>
    </li>
  )
}

function StepBody({ step }: { step: LoopStep }) {
  const labels = useLabels()
  const words = useWords()
  if (step.decision) return <Explanation decision={step.decision} />
  if (step.stage === 'execute') return <ToldEvent event={step.event} />
  if (step.record) {
    return (
      <p>
        {words.loop.kept}
        {words.colon}
        <a href={recordHref(step.record.type, step.record.key)}>
          <Given text={step.record.key.split('|').filter(Boolean).join(' ')} />
        </a>
      </p>
    )
  }
  if (step.stage === 'transmit') return <p>{words.stageSays.transmit}</p>
  return (
    <p>
      <Given text={labels.source(step.event.source)} />
      {' → '}
      {labels.event(step.event.type)}
    </p>
  )
}
