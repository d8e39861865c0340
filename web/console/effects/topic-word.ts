import { useLabels } from '#web/blocks/declarations.tsx'
import { eventWord } from '../event-word.ts'
import { useConsoleWords } from '../words.ts'

/** The word of a topic; `*` stands for everything that is published. */
export function useTopicWord(): (topic: string) => string {
  const labels = useLabels()
  const words = useConsoleWords()
  return (topic) => (topic === '*' ? words.receivers.everything : eventWord(topic, { labels, words }))
}
