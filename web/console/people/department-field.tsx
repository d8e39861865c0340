import { useAsk } from '#web/blocks/application/use-ask.ts'
import type { PartyView } from '#web/blocks/views/party-views.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { usePeopleWords } from './use-people-words.ts'

/** Whose officer somebody is, or nobody's. */
export function DepartmentField({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const words = usePeopleWords()
  const language = useLanguage()
  const parties = useAsk<{ parties: PartyView[] }>('/api/parties').data?.parties ?? []
  const departments = parties.map((party) => ({ id: party.id, label: party.name[language] }))
  return (
    <SelectInput
      label={words.department}
      value={value}
      choices={[{ id: '', label: words.noDepartment }, ...departments]}
      onChange={onChange}
    />
  )
}
