import type { CaseView, JudgedView, RestView } from '#web/blocks/cases/case-views.ts'
import { Judgement } from '#web/blocks/cases/judgement.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { ValuePairs } from '#web/blocks/value-pairs.tsx'
import { useWorkbenchWords } from '../words.ts'

/** What tables have said that the steps of now build on, beside the table's own suggestion: to whom, how much, and why. */
export function Grounds({ one }: { one: CaseView }) {
  const tables = new Set(one.open.flatMap(({ restsOn }) => restsOn.map(({ table }) => table)))
  return [...tables].map((table) => <Ground key={table} one={one} table={table} />)
}

function Ground({ one, table }: { one: CaseView; table: string }) {
  const words = useWorkbenchWords().case
  const labels = useCaseLabels()
  const steps = one.open.filter(({ restsOn }) => restsOn.some((rest) => rest.table === table))
  const rests = steps.flatMap(({ restsOn }) => restsOn.filter((rest) => rest.table === table))
  const judged = lastOf(one, table)
  return (
    <div className="card stack" data-gap="tight">
      <h3>{words.restsOn}</h3>
      <p className="small soft">{steps.map(({ step }) => labels.step(one, step)).join(' · ')}</p>
      {(!judged || Array.isArray(judged.outcome)) && <RestValues app={one.app} rests={rests} />}
      {judged && <Judgement judged={judged} context={words.restsOn} />}
    </div>
  )
}

/** The facts themselves, each by the word of the column it came from. */
export function RestValues({ app, rests }: { app: string; rests: RestView[] }) {
  const tables = [...new Set(rests.map(({ table }) => table))]
  return tables.map((table) => {
    const values = rests
      .filter((rest) => rest.table === table)
      .map(({ output, value }) => [output, value] as const)
    return (
      <ValuePairs key={table} app={app} table={table} side="outputs" values={Object.fromEntries(values)} />
    )
  })
}

/** The newest that this table has said of the case. */
function lastOf({ app, steps }: CaseView, table: string): JudgedView | null {
  return steps.findLast(({ decision }) => decision?.table === `${app}.${table}`)?.decision ?? null
}
