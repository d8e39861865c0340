import type { Intake } from '#loop/acquire/intake.ts'
import type { QuarantineRow } from '../postgres/quarantine.ts'
import type { System } from '../system.ts'

/** What a refused row said when it came, unsealed. */
export async function intakeOf({ keys }: System, { sealed }: Pick<QuarantineRow, 'sealed'>): Promise<Intake> {
  return JSON.parse(await keys.unseal(sealed)) as Intake
}
