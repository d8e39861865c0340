import { Answered } from '#web/blocks/application/answered.tsx'
import { MoreButton } from '#web/blocks/application/more-button.tsx'
import { go, usePlace } from '#web/blocks/application/router.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { withQuery } from '#web/blocks/links.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { SegmentedLinks } from '#web/ui/segmented.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useMyself } from '../use-colleagues.ts'
import { useWorkbenchWords } from '../words.ts'
import { QueueCounts } from './queue-counts.tsx'
import { QueueTable } from './queue-table.tsx'
import { readShown, type Shown, useQueue } from './use-queue.ts'

/** What waits for one's department, the most urgent first. */
export function QueueScreen() {
  const words = useWorkbenchWords()
  const myself = useMyself()
  if (myself && myself.department === null)
    return (
      <div className="screen">
        <ScreenHead title={words.queue.title} lead={words.noDepartment} />
      </div>
    )
  return <Queue />
}

function Queue() {
  const words = useWorkbenchWords().queue
  const { query } = usePlace()
  const shown = readShown(query.get('show'))
  const question = useQueue(shown, query.get('item'))
  const pages = question.data?.pages
  const rows = pages?.flatMap((page) => page.rows)
  return (
    <div className="screen">
      <ScreenHead title={words.title} lead={<Lead />} side={<QueueCounts />} />
      <Filters shown={shown} item={query.get('item')} />
      <Answered question={{ ...question, data: rows }}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={words.none}>{words.noneSays}</EmptyState>
          ) : (
            <QueueTable rows={found} now={pages!.at(-1)!.now} department={pages![0]!.department} />
          )
        }
      </Answered>
      <MoreButton pages={question} />
    </div>
  )
}

function Lead() {
  const words = useWorkbenchWords().queue
  return (
    <>
      {words.lead} <span className="queue-keys">{words.keys}</span>
    </>
  )
}

const SHOWN: Shown[] = ['open', 'mine', 'red', 'escalated', 'waiting']

function Filters({ shown, item }: { shown: Shown; item: string | null }) {
  const words = useWorkbenchWords().queue
  const { apps } = useDeclarations()
  const labels = useCaseLabels()
  const said: Record<Shown, string> = {
    open: words.open,
    mine: words.mine,
    red: words.late,
    escalated: words.escalated,
    waiting: words.waiting,
  }
  const hrefOf = (changes: Record<string, string | null>) =>
    withQuery('/workbench', { show: shown === 'open' ? null : shown, item, ...changes })
  const choices = SHOWN.map((id) => {
    return { id, label: said[id], href: hrefOf({ show: id === 'open' ? null : id }) }
  })
  const items = apps
    .flatMap((app) => app.items ?? [])
    .map(({ code }) => ({ id: code, label: labels.item(code) }))
  return (
    <div className="queue-filters">
      <SegmentedLinks label={words.show} value={shown} choices={choices} />
      <SelectInput
        label={words.itemFilter}
        value={item ?? ''}
        choices={[{ id: '', label: words.all }, ...items]}
        onChange={(chosen) => go(hrefOf({ item: chosen || null }))}
      />
    </div>
  )
}
