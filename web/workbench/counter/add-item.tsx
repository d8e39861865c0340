import { useAsk } from '#web/blocks/application/use-ask.ts'
import type { ItemSummary } from '#web/blocks/cases/case-views.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { fill } from '#web/ui/format.ts'
import { SelectInput } from '#web/ui/select-input.tsx'
import { useWorkbenchWords } from '../words.ts'
import type { Applicant } from './visit.ts'

interface AddItemProps {
  kind: Applicant['kind']
  onAdd: (item: string) => void
}

/**
 * What this kind of applicant can come for; what only the network opens is not offered, and what is suspended or cancelled cannot be
 * chosen.
 */
export function AddItem({ kind, onAdd }: AddItemProps) {
  const words = useWorkbenchWords().counter
  const labels = useCaseLabels()
  const { apps } = useDeclarations()
  const told = useAsk<{ items: ItemSummary[] }>('/api/items').data?.items ?? []
  const audience = kind === 'uscc' ? 'organisation' : 'person'
  const closed = new Map(
    told.flatMap(({ code, standing }) => (standing?.hasBegun ? [[code, standing.status] as const] : [])),
  )
  const items = apps
    .flatMap((app) => app.items ?? [])
    .filter((item) => !item.internal && item.audience.includes(audience))
    .map(({ code }) => {
      const [label, status] = [labels.item(code), closed.get(code)]
      return status === undefined
        ? { id: code, label }
        : { id: code, label: fill(words.closed[status], { item: label }), isDisabled: true }
    })
  return (
    <SelectInput
      label={words.add}
      value=""
      choices={[{ id: '', label: words.addSays }, ...items]}
      onChange={(item) => item && onAdd(item)}
    />
  )
}
