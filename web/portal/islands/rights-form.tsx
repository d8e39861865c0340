import { FormProblem, fieldProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { Notice } from '#web/ui/notice.tsx'
import { SelectInput } from '#web/ui/select-input.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { LivingForm } from '../living-form.tsx'
import { isCorrection, needsRecord, recordId } from '../my-data/rights-draft.ts'
import { useRightsForm } from '../my-data/use-rights-form.ts'
import type { RecordChoice } from '../person-views.ts'
import { usePersonWords } from '../person-words.ts'

export interface RightsFormProps {
  kind: string
  records: RecordChoice[]
  /** The record the form was opened for. */
  chosen: { type: string; key: string } | null
}

/** The form of one right; what it asks for follows from the right. */
export function RightsForm(props: RightsFormProps) {
  const words = usePersonWords().rights
  const form = useRightsForm(props)
  return (
    <LivingForm isCard onSend={form.file}>
      {props.records.length > 0 && <ChooseRecord {...props} form={form} />}
      {isCorrection(props.kind) && <Correction form={form} />}
      <Reason kind={props.kind} form={form} />
      <FormProblem error={form.error} fields={['claimed', 'text']} />
      {form.isBusy && (
        <Notice live>
          <p>{words.waiting}</p>
        </Notice>
      )}
      <p>
        <Button type="submit" variant="primary" isDisabled={form.isBusy}>
          {form.isBusy ? words.sending : words.submit}
        </Button>
      </p>
    </LivingForm>
  )
}

interface PartProps {
  form: ReturnType<typeof useRightsForm>
}

function ChooseRecord({ kind, records, form }: RightsFormProps & PartProps) {
  const words = usePersonWords().rights
  const any = { id: '', label: needsRecord(kind) ? words.choose : words.anyRecord }
  return (
    <SelectInput
      label={words.record}
      value={form.draft.record}
      onChange={(record) => form.type({ record, field: '' })}
      choices={[any, ...records.map((one) => ({ id: recordId(one), label: one.label }))]}
      error={form.faults.record && words.recordNeeded}
    />
  )
}

/** Which field is meant, what stands there, and what should. */
function Correction({ form: { draft, about, faults, error, type } }: PartProps) {
  const words = usePersonWords().rights
  const fields = about?.fields ?? []
  const now = fields.find((one) => one.name === draft.field)?.value
  return (
    <>
      <SelectInput
        label={words.field}
        value={draft.field}
        onChange={(field) => type({ field })}
        choices={[{ id: '', label: words.choose }, ...fields.map(({ name, label }) => ({ id: name, label }))]}
        description={now && fill(words.now, { value: now })}
        error={faults.field && words.fieldNeeded}
      />
      <TextField
        label={words.claimed}
        value={draft.claimed}
        onChange={(claimed) => type({ claimed })}
        maxLength={1000}
        error={faults.claimed ? words.claimedNeeded : fieldProblem(error, 'claimed')}
      />
    </>
  )
}

function Reason({ kind, form: { draft, error, type } }: PartProps & { kind: string }) {
  const words = usePersonWords().rights
  const hints: Record<string, string> = words.textHints
  return (
    <TextField
      label={kind === 'delete' || kind === 'restrict' ? words.text : words.textOptional}
      description={hints[kind]}
      value={draft.text}
      onChange={(text) => type({ text })}
      isLong
      maxLength={4000}
      error={fieldProblem(error, 'text')}
    />
  )
}
