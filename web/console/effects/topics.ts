import type { AppView } from '#web/blocks/views/app-view.ts'

export interface TopicGroup {
  id: 'loop' | 'records' | 'cases'
  topics: string[]
}

/** What is told of cases, whatever app they are of. */
const OF_CASES = [
  'case.*',
  'case.yellow',
  'case.orange',
  'case.red',
  'case.overdue',
  'case.assigned',
  'case.clock.recomputed',
]

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
    { id: 'cases', topics: caseTopics(apps) },
  ]
}

/** What becomes of cases, step by step. Only a party is told of it, each of its own cases. */
export function caseTopics(apps: AppView[]): string[] {
  const steps = apps.flatMap((app) =>
    (app.processes ?? []).flatMap(({ begin, steps }) => [
      begin?.tells ?? 'case.opened',
      ...Object.values(steps).map(({ tells }) => tells),
    ]),
  )
  return [...new Set([...OF_CASES, ...steps])]
}
