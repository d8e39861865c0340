import { passwordFault } from '#core/access/password-fault.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { hashPassword } from './password-hash.ts'
import { rulesNow } from './prove.ts'

/**
 * A password that somebody chooses for the account of that name, as it is kept.
 * @throws Refusal `password-refused`
 */
export async function choosePassword(
  system: System,
  { password, name }: { password: string; name: string },
): Promise<string> {
  const { password: rules, hash } = rulesNow(system)
  const fault = passwordFault(password, name, rules)
  const { least, kinds, leastAlone } = rules
  if (fault !== null) throw new Refusal('password-refused', { fault, least, kinds, leastAlone })
  return await hashPassword(password, hash)
}
