import { Dot } from '#web/ui/dot.tsx'
import { formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useLabels } from './declarations.tsx'
import { FieldValue } from './field-value.tsx'
import { Given } from './given.tsx'
import type { FactView } from './views/subject-views.ts'
import { useWords } from './words.ts'

/** What the registers say about a subject. Where they disagree every value stands with its sources. */
export function FactList({ facts }: { facts: FactView[] }) {
  return (
    <dl className="fact-list">
      {facts.map((fact) => (
        <Fact key={fact.attribute} fact={fact} />
      ))}
    </dl>
  )
}

function Fact({ fact }: { fact: FactView }) {
  const labels = useLabels()
  const words = useWords().facts
  const type = fact.values[0]?.type ?? ''
  return (
    <div className="fact" data-conflict={fact.conflict || undefined}>
      <dt>
        {labels.field(type, fact.attribute)}
        {fact.conflict && (
          <span title={words.conflictSays}>
            <Tag tone="danger" icon="warning">
              {words.conflict}
            </Tag>
          </span>
        )}
      </dt>
      {distinct(fact.values).map(({ value, said }) => (
        <dd key={JSON.stringify(value)} className="fact-said">
          <div className="fact-value">
            <FieldValue type={type} field={{ name: fact.attribute, value }} />
          </div>
          <FactSources said={said} />
        </dd>
      ))}
    </div>
  )
}

function FactSources({ said }: { said: FactView['values'] }) {
  const language = useLanguage()
  const labels = useLabels()
  const { comma } = useWords()
  const latest =
    said
      .map((one) => one.knownAt)
      .sort()
      .at(-1) ?? ''
  const sources = [...new Set(said.map((one) => labels.source(one.source)))]
  return (
    <div className="small faint">
      <Given text={sources.join(comma)} />
      <Dot />
      <time dateTime={latest}>{formatInstant(latest, language)}</time>
    </div>
  )
}

function distinct(values: FactView['values']) {
  const groups = Map.groupBy(values, (one) => JSON.stringify(one.value))
  return [...groups.values()].map((said) => ({ value: said[0]?.value, said }))
}
