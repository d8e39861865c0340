import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useToday } from '#web/blocks/application/use-today.ts'
import { send } from '#web/blocks/ask.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { DueTag } from '#web/blocks/due-tag.tsx'
import { Given } from '#web/blocks/given.tsx'
import { recordHref, subjectHref } from '#web/blocks/links.ts'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { subjectWord } from '#web/blocks/subject-word.ts'
import { useWords } from '#web/blocks/words.ts'
import { Button } from '#web/ui/button.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { toast } from '#web/ui/toast.tsx'
import { Facts } from '../facts.tsx'
import type { TaskView } from '../views.ts'
import { useConsoleWords } from '../words.ts'

/** One task or notice: what, until when, for whom, about what, and why. */
export function TaskLine({ task }: { task: TaskView }) {
  const words = useConsoleWords().tasks
  const labels = useLabels()
  const title = labels.at(task.app, [task.kind === 'task' ? 'tasks' : 'notices', task.title]) ?? task.title
  return (
    <li className="task">
      <div className="stack" data-gap="tight">
        <h2>{title}</h2>
        <About task={task} />
        <Origin task={task} />
      </div>
      <div className="stack task-side" data-gap="tight">
        {task.kind === 'task' && task.state === 'open' && <ToDo task={task} title={title} />}
        <a className="small" href={`/console/loops/${encodeURIComponent(task.loopId)}`}>
          {words.why}
        </a>
      </div>
    </li>
  )
}

function ToDo({ task, title }: { task: TaskView; title: string }) {
  return (
    <>
      <DueTag due={task.due} today={useToday()} />
      <Done task={task} title={title} />
    </>
  )
}

function About({ task }: { task: TaskView }) {
  const words = useWords()
  const { type, key, title } = task.words
  if (typeof type === 'string' && typeof key === 'string') {
    return (
      <a href={recordHref(type, key)}>
        <Given text={typeof title === 'string' ? title : key} />
      </a>
    )
  }
  return (
    <a href={subjectHref(task.subject)}>
      {<Given text={subjectWord({ id: task.subject, name: task.subjectName }, words)} />}
    </a>
  )
}

function Origin({ task }: { task: TaskView }) {
  const words = useConsoleWords().tasks
  const labels = useLabels()
  const language = useLanguage()
  const isTask = task.kind === 'task'
  const role = labels.at(task.app, ['roles', task.role]) ?? task.role
  const at = task.doneAt ?? task.openedAt
  const template = task.doneAt ? words.closed : isTask ? words.opened : words.sent
  return (
    <Facts
      of={[
        fill(isTask ? words.role : words.to, { role }),
        fill(template, { at: formatInstant(at, language) }),
      ]}
    />
  )
}

function Done({ task, title }: { task: TaskView; title: string }) {
  const words = useConsoleWords().tasks
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: () => send('POST', `/api/tasks/${encodeURIComponent(task.id)}/done`),
    onSuccess: () => toast(fill(words.doneSays, { title })),
    onSettled: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/tasks') }),
  })
  return (
    <>
      <Button
        size="small"
        isDisabled={mutation.isPending}
        aria-label={`${words.done}: ${title}`}
        onPress={() => mutation.mutate()}
      >
        {words.done}
      </Button>
      {mutation.error && <ProblemNotice error={mutation.error} />}
    </>
  )
}
