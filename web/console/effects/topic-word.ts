import { type CaseLabels, createCaseLabels } from '#web/blocks/cases/case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { eventWord } from '../event-word.ts'
import { useConsoleWords } from '../words.ts'

/** The word of a topic; `*` stands for everything that is published. What a case tells is called by its process and its step. */
export function useTopicWord(): (topic: string) => string {
  const { apps, labels } = useDeclarations()
  const words = useConsoleWords()
  const steps = stepWords(apps, createCaseLabels(apps, labels), words.events['case.opened'] ?? '')
  return (topic) => {
    if (topic === '*') return words.receivers.everything
    const word = eventWord(topic, { labels, words })
    return word === topic ? (steps.get(topic) ?? topic) : word
  }
}

/** Of several steps that tell the same the first. */
function stepWords(apps: AppView[], labels: CaseLabels, opened: string): Map<string, string> {
  const told = apps.flatMap(({ id: app, processes = [] }) =>
    processes.flatMap(({ id: process, begin, steps }) => {
      const name = labels.process(app, process)
      const word = (step: string) => `${name} · ${labels.step({ app, process }, step)}`
      return [
        [begin?.tells ?? 'case.opened', `${name} · ${opened}`] as const,
        ...Object.entries(steps).map(([step, { tells }]) => [tells, word(step)] as const),
      ]
    }),
  )
  return new Map(told.reverse())
}
