import { useMay } from '#web/blocks/application/use-may.ts'
import { send } from '#web/blocks/ask.ts'
import type { FormField } from '#web/blocks/cases/form-model.ts'
import { Unmasked } from '../unmask/unmasked.tsx'
import { casePath } from './use-case.ts'

interface MaskedFieldProps {
  no: string
  field: FormField
  mask: string
}

/** A number of a person in a case: masked, and in clear for whoever may see it so. */
export function MaskedField({ no, field: { name, label }, mask }: MaskedFieldProps) {
  const may = useMay()
  if (!may?.('unmask')) return mask
  const show = (reason: string) =>
    send<{ value: unknown }>('POST', `${casePath(no)}/unmask`, { field: name, reason })
  return <Unmasked label={label} mask={mask} onShow={show} />
}
