import type { AppView } from '#web/blocks/views.ts'

export interface TopicGroup {
  id: 'loop' | 'records'
  topics: string[]
}

/** What the platform tells of itself, whatever apps it has. */
const OF_THE_LOOP = [
  'record.published',
  'record.withdrawn',
  'record.ended',
  'decision.made',
  'notice.sent',
  'task.opened',
  'task.done',
]

/** Everything a receiver can be told: the platform's own events and what rules emit, and every type of record. */
export function topicGroups(apps: AppView[]): TopicGroup[] {
  const actions = apps.flatMap((app) => app.rules.flatMap((rule) => rule.then))
  const emitted = actions.flatMap((action) =>
    action.do === 'emit' ? [action.event] : action.do === 'webhook' ? [action.topic] : [],
  )
  const records = apps.flatMap((app) => app.records.map((record) => record.type))
  return [
    { id: 'loop', topics: [...new Set([...OF_THE_LOOP, ...emitted])] },
    { id: 'records', topics: records },
  ]
}
