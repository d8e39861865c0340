import type { ReactNode } from 'react'
import { STAGES, type Stage } from './views/loop-views.ts'
import { useWords } from './words.ts'

interface LoopPictureProps {
  /** What stands under each stage: a sentence by default, or figures. */
  under?: Partial<Record<Stage, ReactNode>>
  /** Stages that are lit; all by default. */
  reached?: Stage[]
  /** Makes each stage a link. */
  hrefOf?: (stage: Stage) => string
}

/** The closed loop in one drawing: five stages on a line that comes back to where it began. */
export function LoopPicture({ under, reached = [...STAGES], hrefOf }: LoopPictureProps) {
  const words = useWords()
  return (
    <figure className="loop-picture">
      <ol>
        {STAGES.map((stage) => (
          <li key={stage} data-reached={reached.includes(stage) || undefined}>
            <span className="loop-dot" aria-hidden="true" />
            <strong>
              {hrefOf ? <a href={hrefOf(stage)}>{words.stages[stage]}</a> : words.stages[stage]}
            </strong>
            <div className="small soft">{under?.[stage] ?? words.stageSays[stage]}</div>
          </li>
        ))}
      </ol>
      <figcaption>{words.loop.result}</figcaption>
    </figure>
  )
}
