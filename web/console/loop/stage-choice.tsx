import { STAGES, type Stage } from '#web/blocks/views/loop-views.ts'
import { useWords } from '#web/blocks/words.ts'
import { SegmentedLinks } from '#web/ui/segmented.tsx'
import { useConsoleWords } from '../words.ts'

/** All events as they come, or the last ones of one stage. */
export function StageChoice({ stage }: { stage: Stage | null }) {
  const words = useConsoleWords()
  const blocks = useWords()
  const stages = STAGES.map((id) => ({ id, label: blocks.stages[id], href: `/console?stage=${id}` }))
  return (
    <div className="row" data-spread>
      <h2>{words.loop.events}</h2>
      <SegmentedLinks
        label={words.loop.stages}
        value={stage ?? 'all'}
        choices={[{ id: 'all', label: words.common.all, href: '/console' }, ...stages]}
      />
    </div>
  )
}
