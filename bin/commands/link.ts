import { parseArgs } from 'node:util'
import { linkPath } from '#core/access/link-path.ts'
import { mustBeHeld } from '#core/access/role.ts'
import { ownOrigin } from '#io/http/own-address.ts'
import { firstLink } from '#io/people/first-links.ts'
import { within } from './within.ts'

const usage = `yiwang link ${mustBeHeld().join(' | ')} [--lost]
Prints the link by which the first holder of the role makes their account; it is good once, for a day.
--lost takes the role first from whoever holds it and has lost the way in. The access book says so.`

/** `yiwang link ROLE`: the way to the first administrator of each kind. 0 when made, 1 when refused, 2 for a wrong call. */
export async function linkCommand(args: string[]): Promise<number> {
  const options = { lost: { type: 'boolean', default: false } } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const role = mustBeHeld().find((one) => one === positionals[0])
  if (role === undefined || positionals.length > 1) {
    console.error(usage)
    return 2
  }
  return await within(async (system) => {
    const { token } = await firstLink(system, { role, isLost: values.lost })
    console.log(ownOrigin(Number(process.env.PORT ?? 8080)) + linkPath(token))
  })
}
