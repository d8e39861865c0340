import { Given } from './given.tsx'

interface PairsProps {
  /** A name and its text; what has no text is left out. */
  of: [name: string, text: string | null | undefined | false][]
}

/** A few named texts side by side; nothing where none is filled in. */
export function Pairs({ of }: PairsProps) {
  const filled = of.flatMap(([name, text]) => (text ? [{ name, text }] : []))
  if (filled.length === 0) return null
  return (
    <dl className="field-pairs">
      {filled.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Given text={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
