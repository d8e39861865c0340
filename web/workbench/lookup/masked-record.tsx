import { useMutation } from '@tanstack/react-query'
import { useMay } from '#web/blocks/application/use-may.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { DisclosedValue, FieldList } from '#web/blocks/field-list.tsx'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Given } from '#web/blocks/given.tsx'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import { Button } from '#web/ui/button.tsx'
import { Unmasked } from '../unmask/unmasked.tsx'
import { useWorkbenchWords } from '../words.ts'
import { type Lookup, readMasked, unmask } from './lookup.ts'

/** The record with its masks on, and behind each mask, for a reason, what it covers. */
export function MaskedRecord({ lookup }: { lookup: Lookup }) {
  const words = useWorkbenchWords().lookup
  const reading = useMutation({ mutationFn: () => readMasked(lookup), gcTime: 0 })
  return (
    <section className="stack" aria-labelledby="fields">
      <h2 id="fields">{words.fields}</h2>
      {reading.data && <Fields lookup={lookup} record={reading.data} />}
      <FormProblem error={reading.error} />
      {!reading.data && (
        <div>
          <Button isDisabled={reading.isPending} onPress={() => reading.mutate()}>
            {reading.isPending ? words.reading : words.read}
          </Button>
        </div>
      )}
    </section>
  )
}

function Fields({ lookup, record }: { lookup: Lookup; record: RecordView }) {
  const { type, title, fields } = record
  const labels = useLabels()
  const may = useMay()
  return (
    <div role="status" className="stack" data-gap="tight">
      <h3>
        <Given text={title} />
      </h3>
      <FieldList
        type={type}
        fields={fields}
        filledOnly
        draw={(field) =>
          field.shown === 'masked' && may?.('unmask') ? (
            <Unmasked
              label={labels.field(type, field.name)}
              mask={<DisclosedValue type={type} field={field} />}
              onShow={(why) => unmask(lookup, { field: field.name, why })}
            />
          ) : undefined
        }
      />
    </div>
  )
}
