import type { CaseSummary } from '#web/blocks/cases/case-views.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { isApplicantsTurn } from '#web/blocks/cases/whose-turn.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useServiceWords } from './words.ts'

/** In which states one's own case stands, and whether it waits for oneself. */
export function CaseStands({ of }: { of: CaseSummary }) {
  const { turn } = useServiceWords().mine
  const labels = useCaseLabels()
  const { apps } = useDeclarations()
  const process = apps.find(({ id }) => id === of.app)?.processes?.find(({ id }) => id === of.process)
  const isYours = process !== undefined && isApplicantsTurn(process, of.states)
  const outer = of.states.filter((state) => !state.includes('.'))
  return (
    <>
      {outer.map((state) => labels.state(of, state)).join(' · ')} {isYours && <Tag tone="blue">{turn}</Tag>}
    </>
  )
}
