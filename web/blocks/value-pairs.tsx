import { valueSentence } from './cell-sentence.ts'
import { useLabels } from './declarations.tsx'
import { Given } from './given.tsx'
import { useCellWords } from './use-cell-words.ts'

interface ValuePairsProps {
  app: string
  table: string
  side: 'inputs' | 'outputs'
  values: Record<string, unknown>
}

/** Named values that went into a decision or came out of it. */
export function ValuePairs({ app, table, side, values }: ValuePairsProps) {
  const labels = useLabels()
  const cellWords = useCellWords({ app, id: table })
  return (
    <dl className="field-pairs" data-strong={side === 'outputs' || undefined}>
      {Object.entries(values).map(([name, value]) => (
        <div key={name}>
          <dt>{labels.at(app, ['tables', table, side, name]) ?? name}</dt>
          <dd>
            <Given text={valueSentence(value, cellWords(name))} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
