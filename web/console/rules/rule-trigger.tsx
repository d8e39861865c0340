import type { Rule } from '#core/rule.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { useWords } from '#web/blocks/words.ts'
import { fill } from '#web/ui/format.ts'
import { eventWord } from '../event-word.ts'
import { useConsoleWords } from '../words.ts'

/** What a rule reacts to, as a sentence. */
export function RuleTrigger({ rule }: { rule: Rule }) {
  const labels = useLabels()
  const words = useConsoleWords()
  const { join } = useWords().cell
  const { on } = rule
  if ('record' in on) return fill(words.rules.on.record, { what: labels.record(on.record) })
  if ('event' in on) {
    const what = [on.event].flat().map((type) => eventWord(type, { labels, words }))
    return fill(words.rules.on.event, { what: what.join(join) })
  }
  const kind = on.above !== undefined ? 'above' : on.below !== undefined ? 'below' : 'indicator'
  const grain = words.indicators.grains[on.grain] ?? on.grain
  return fill(words.rules.on[kind], {
    what: labels.indicator(on.indicator),
    grain,
    n: on.above ?? on.below ?? '',
  })
}
