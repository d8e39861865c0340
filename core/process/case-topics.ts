import type { LoadedApps } from '../load-apps.ts'

/** What is told of a case beside its steps: a light that turned, a desk handed on, a clock counted anew, a notice. */
const besideSteps = [
  'case.yellow',
  'case.orange',
  'case.red',
  'case.overdue',
  'case.assigned',
  'case.clock.recomputed',
  'notice.sent',
]

/** Every type of event that the cases of these apps tell, each once. */
export function caseEventTypes({ cases }: Pick<LoadedApps, 'cases'>): string[] {
  const steps = [...cases.processes.values()].flatMap(({ begin, process }) => [
    begin.step.tells,
    ...Object.values(process.steps).map(({ tells }) => tells),
  ])
  return [...new Set([...besideSteps, ...steps])]
}

/** Whether an event is about a case. */
export function isOfCase({ subject }: { subject: string }): boolean {
  return subject.startsWith('case:')
}

/** Everything that is told of cases, as one topic. */
export const everyCase = 'case.*'

/**
 * Who may be told of a case's event beside its own people: the departments that handle it (whose it is, and those of its lanes),
 * and the organisation that applied.
 */
export function mayBeTold(
  { cases }: Pick<LoadedApps, 'cases'>,
  { data }: { data: Readonly<Record<string, unknown>> },
  party: { id: string; uscc: string },
): boolean {
  const { app, process, department, allFacts, applicant } = data as Partial<Told>
  const lanes = cases.processes.get(`${app}.${process}`)?.process.lanes ?? {}
  const handling = [
    allFacts?.department ?? department,
    ...Object.values(lanes).map((lane) => lane.department),
  ]
  return handling.includes(party.id) || applicant === `uscc:${party.uscc}`
}

interface Told {
  app: string
  process: string
  department: string
  allFacts: { department?: string }
  applicant: string
}

const told = ['caseNo', 'app', 'process', 'item', 'step', 'version', 'before', 'after', 'isClosed', 'dues']
const toldBeside = ['department', 'clock', 'light', 'desk', 'act', 'notice']

/**
 * Of a case's event what leaves the house: where the case stands, its days and whose it is. Nothing that was filled in, decided in
 * words, or says who a person is; whoever handles the case reads that here, with a reason, and is written down.
 */
export function caseNews(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const facts = (data.allFacts ?? {}) as { department?: unknown; outcome?: unknown }
  const kept = [...told, ...toldBeside].filter((name) => data[name] !== undefined && data[name] !== null)
  const department = data.department ?? facts.department
  return {
    ...Object.fromEntries(kept.map((name) => [name, data[name]])),
    ...(department === undefined ? {} : { department }),
    ...(typeof facts.outcome === 'string' ? { outcome: facts.outcome } : {}),
  }
}
