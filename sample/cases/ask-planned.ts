import { listOwnRequests } from '#io/postgres/rights.ts'
import { type Asked, fileRequest } from '#io/rights/file-request.ts'
import { type Cast, personOf } from './cast.ts'
import { requireSound } from './require-sound.ts'
import { settle } from './settle.ts'
import type { Act } from './timetable.ts'

/**
 * Asks for a right under one's own data, as somebody would, and takes up the case that the request becomes. What was begun before is
 * settled before: of what is asked for in one moment nobody knows which comes first.
 */
export async function askPlanned(cast: Cast, act: Act): Promise<void> {
  const { system } = cast
  await settle(system)
  const applicant = cast.applicant(act)
  const { subject } = applicant
  const asked = cast.fill(act.plan.form, act) as unknown as Asked
  const { no, faults } = await fileRequest(system, personOf(applicant), { person: subject, asked })
  requireSound(faults)
  await settle(system)
  const filed = (await listOwnRequests(system.pool, subject)).find(({ key }) => key === no)
  if (!filed?.case) throw new RangeError(`The request ${no} has become no case.`)
  cast.remember(act, filed.case)
}
