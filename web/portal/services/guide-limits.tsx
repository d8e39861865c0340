import type { ItemView } from '#web/blocks/cases/case-views.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { fill } from '#web/ui/format.ts'
import { Table } from '#web/ui/table.tsx'
import { type ClockLine, clockLines, silenceOfAny } from './guide-clocks.ts'
import { timeWord } from './time-words.ts'
import { useServiceWords } from './words.ts'

/** Every clock of the service: what the law allows, what is promised, and what happens by itself when nobody answers. */
export function GuideLimits({ item }: { item: ItemView }) {
  const words = useServiceWords()
  const labels = useCaseLabels()
  if (item.clocks.length === 0) return null
  return (
    <div className="stack">
      <h2>{words.guide.limits}</h2>
      <Table
        caption={words.guide.limits}
        captionHidden
        stacks
        rowKey={({ clock }) => clock.clock}
        rows={clockLines(item.clocks)}
        columns={[
          {
            id: 'clock',
            title: words.guide.clock,
            isHeader: true,
            cell: ({ clock, many }) => (many ? words.guide.eachDepartment : labels.clock(item, clock.clock)),
          },
          {
            id: 'statutory',
            title: words.guide.statutory,
            cell: ({ clock }) => timeWord(clock.statutory, words),
          },
          {
            id: 'promised',
            title: words.guide.promised,
            cell: ({ clock: { promised } }) => (promised ? timeWord(promised, words) : '—'),
          },
          {
            id: 'silence',
            title: words.guide.silence,
            cell: (line) => <Silence item={item} line={line} />,
          },
        ]}
      />
    </div>
  )
}

function Silence({ item, line: { clock, many } }: { item: ItemView; line: ClockLine }) {
  const words = useServiceWords().guide
  const labels = useCaseLabels()
  const { silence, lane } = clock
  if (!silence) return '—'
  const step = labels.step(item, silence)
  const said =
    many && lane ? silenceOfAny(step, { lane: labels.lane(item, lane), any: words.anyDepartment }) : step
  return fill(words.silent, { step: said })
}
