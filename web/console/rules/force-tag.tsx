import { useToday } from '#web/blocks/application/use-today.ts'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useConsoleWords } from '../words.ts'
import { forceOn, type InForce } from './rule-facts.ts'

interface ForceTagProps {
  force: InForce
  /** The days a rule's table is for, where that is worth saying. */
  table?: InForce | null
}

/** From when to when something is in force, and whether that is today. */
export function ForceTag({ force, table }: ForceTagProps) {
  const words = useConsoleWords().rules
  const say = useSpan()
  const state = forceOn(force, useToday())
  const isUndated = force.from === null && force.to === null
  return (
    <span className="row">
      <Tag tone={state === 'inForce' ? 'blue' : undefined}>{words[state]}</Tag>
      <span className="small soft">
        {isUndated && table ? fill(words.ofTable, { span: say(table) }) : say(force)}
      </span>
    </span>
  )
}

function useSpan(): (force: InForce) => string {
  const words = useConsoleWords().rules
  const language = useLanguage()
  return (force) => {
    const from = force.from === null ? '' : formatDate(force.from, language)
    const to = force.to === null ? '' : formatDate(force.to, language)
    const template = from && to ? words.span : from ? words.since : to ? words.until : words.undated
    return fill(template, { from, to })
  }
}
