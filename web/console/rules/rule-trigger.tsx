import type { Rule } from '#core/rule.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { fill } from '#web/ui/format.ts'
import { eventWord } from '../event-word.ts'
import { useConsoleWords } from '../words.ts'

/** What a rule reacts to, as a sentence. */
export function RuleTrigger({ rule }: { rule: Rule }) {
  const labels = useLabels()
  const words = useConsoleWords()
  const { on } = rule
  if ('record' in on) return fill(words.rules.on.record, { what: labels.record(on.record) })
  if ('event' in on) return fill(words.rules.on.event, { what: eventWord(on.event, { labels, words }) })
  const kind = on.above !== undefined ? 'above' : on.below !== undefined ? 'below' : 'indicator'
  const grain = words.indicators.grains[on.grain] ?? on.grain
  return fill(words.rules.on[kind], {
    what: labels.indicator(on.indicator),
    grain,
    n: on.above ?? on.below ?? '',
  })
}
