import { fill } from '#web/ui/format.ts'
import { useWords } from './words.ts'

/** Says why some numbers are missing: groups of so few persons are not told. Nothing where none is missing. */
export function Withheld({ below }: { below: number | null }) {
  const words = useWords().chart
  if (below === null) return null
  return <p className="small soft">{fill(words.withheldSays, { n: below })}</p>
}
