import { citizenId } from '#core/identifiers/citizen-id.ts'
import { readIdentifier } from '#core/identifiers/identifier.ts'
import { uscc } from '#core/identifiers/uscc.ts'
import type { NumberKind } from '../account-views.ts'

/** Why a number cannot be the one of a person or an organisation; undefined where it can. */
export function numberFault(kind: NumberKind, number: string, today: string): 'needed' | 'wrong' | undefined {
  if (number.trim() === '') return 'needed'
  const read =
    kind === 'uscc' ? readIdentifier(uscc, number, { today }) : readIdentifier(citizenId, number, { today })
  return read.ok ? undefined : 'wrong'
}
