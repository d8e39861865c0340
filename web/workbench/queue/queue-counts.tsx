import { useAsk } from '#web/blocks/application/use-ask.ts'
import type { QueueCountsView } from '../views.ts'
import { useWorkbenchWords } from '../words.ts'

const LIGHTS = ['open', 'yellow', 'orange', 'red', 'waiting'] as const

/** How many stand in which light. */
export function QueueCounts() {
  const words = useWorkbenchWords().queue.counts
  const { data } = useAsk<QueueCountsView>('/api/queue/counts', { every: 20_000 })
  if (!data) return null
  return (
    <dl className="queue-counts">
      {LIGHTS.map((light) => (
        <div key={light} data-light={data[light] > 0 ? light : undefined}>
          <dt>{words[light]}</dt>
          <dd>{data[light]}</dd>
        </div>
      ))}
    </dl>
  )
}
