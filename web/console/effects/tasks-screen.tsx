import { useState } from 'react'
import { Answered } from '#web/blocks/application/answered.tsx'
import { usePlace } from '#web/blocks/application/router.ts'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { Button } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { SegmentedLinks } from '#web/ui/segmented.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { TaskView } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { TaskLine } from './task-line.tsx'

interface Wanted {
  kind: 'task' | 'notice'
  state: 'open' | 'done'
}

/** So many are shown at first and with each step more; the interface gives no more than `MOST`. */
const PAGE = 50
const MOST = 500

/** What rules have given people to do, and what they have told them. */
export function TasksScreen() {
  const words = useConsoleWords()
  const { query } = usePlace()
  const kind = query.get('kind') === 'notice' ? 'notice' : 'task'
  const wanted: Wanted = { kind, state: kind === 'task' && query.get('state') === 'done' ? 'done' : 'open' }
  const [limit, setLimit] = useState(PAGE)
  const asked = new URLSearchParams({ ...wanted, limit: String(limit) })
  const question = useAsk<{ tasks: TaskView[] }>(`/api/tasks?${asked}`, { every: 60_000, keep: true })
  return (
    <div className="screen">
      <ScreenHead title={words.nav.tasks} lead={words.tasks.lead} />
      <Switches wanted={wanted} />
      <Answered question={question}>
        {({ tasks }) => (
          <>
            {tasks.length === 0 ? <NoTasks wanted={wanted} /> : <Tasks tasks={tasks} />}
            {tasks.length >= limit && limit < MOST && (
              <p>
                <Button onPress={() => setLimit(limit + PAGE)}>{words.common.more}</Button>
              </p>
            )}
          </>
        )}
      </Answered>
    </div>
  )
}

function Tasks({ tasks }: { tasks: TaskView[] }) {
  return (
    <ul className="line-list">
      {tasks.map((task) => (
        <TaskLine key={task.id} task={task} />
      ))}
    </ul>
  )
}

function Switches({ wanted }: { wanted: Wanted }) {
  const words = useConsoleWords().tasks
  const choicesOf = (labels: Record<string, string>, hrefOf: (id: string) => string) =>
    Object.entries(labels).map(([id, label]) => ({ id, label, href: hrefOf(id) }))
  return (
    <div className="row">
      <SegmentedLinks
        label={words.kind}
        value={wanted.kind}
        choices={choicesOf(words.kinds, (kind) => `/console/tasks?kind=${kind}`)}
      />
      {wanted.kind === 'task' && (
        <SegmentedLinks
          label={words.state}
          value={wanted.state}
          choices={choicesOf(words.states, (state) => `/console/tasks?state=${state}`)}
        />
      )}
    </div>
  )
}

function NoTasks({ wanted }: { wanted: Wanted }) {
  const words = useConsoleWords().tasks
  if (wanted.kind === 'notice')
    return <EmptyState title={words.emptyNotices}>{words.emptyNoticesSays}</EmptyState>
  if (wanted.state === 'done') return <EmptyState title={words.emptyDone}>{words.emptyDoneSays}</EmptyState>
  return <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
}
