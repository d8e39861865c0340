import { useAsk } from '#web/blocks/application/use-ask.ts'
import type { PartyView } from '#web/blocks/views/party-views.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Select } from '#web/ui/select.tsx'
import { useConsoleWords } from '../words.ts'

/** Which of the connected parties an address belongs to, if to one. */
export function ReceiverParty({ value, onChange }: { value: string; onChange: (party: string) => void }) {
  const words = useConsoleWords().receivers
  const language = useLanguage()
  const { data } = useAsk<{ parties: PartyView[] }>('/api/parties')
  const parties = data?.parties.filter(({ state }) => state !== 'revoked') ?? []
  const choices = parties.map(({ id, name }) => ({ id, label: name[language] }))
  return (
    <div className="stack" data-gap="tight">
      <Select
        label={words.party}
        choices={[{ id: '', label: words.nobody }, ...choices]}
        value={value}
        onChange={onChange}
      />
      <p className="small soft">{words.partySays}</p>
    </div>
  )
}
