import { accessWords } from '#core/access/words.ts'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useWorkbenchWords } from '../words.ts'
import type { Reason } from './lookup.ts'

interface ReasonFieldsProps {
  reason: Reason
  onChange: (part: Partial<Reason>) => void
}

/** Purpose and number, without which nothing is answered. */
export function ReasonFields({ reason, onChange }: ReasonFieldsProps) {
  const words = useWorkbenchWords().lookup
  const named = accessWords(useLanguage()).purposes
  const { data } = useAsk<{ purposes: { id: string }[] }>('/api/purposes')
  const choices = (data?.purposes ?? []).map(({ id }) => ({ id, label: named[id] ?? id }))
  return (
    <section className="stack" aria-labelledby="reason">
      <h2 id="reason">{words.reason}</h2>
      <SelectInput
        label={words.purpose}
        value={reason.purpose}
        choices={choices}
        onChange={(purpose) => onChange({ purpose })}
      />
      <TextField
        label={words.caseNo}
        description={words.caseSays}
        value={reason.caseNo}
        onChange={(caseNo) => onChange({ caseNo })}
        autoComplete="off"
        maxLength={64}
      />
    </section>
  )
}
