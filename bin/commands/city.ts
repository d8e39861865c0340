import { parseArgs } from 'node:util'
import { isDate } from '#core/clock/date.ts'
import { forwardCity, startCityClock } from '#io/cases/city-clock.ts'
import { Refusal } from '#io/refusal.ts'
import { StartFault } from '#io/start-fault.ts'
import { isSampleCity } from '#sample/start.ts'
import { openHere } from './open.ts'

/** Moves the clock of the sample city on: the running server follows within a second, and limits act. */
export async function cityCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { days: { type: 'string' }, workdays: { type: 'string' }, to: { type: 'string' } },
  })
  if (positionals[0] !== 'forward') throw howFar
  const forward = { days: count(values.days), workdays: count(values.workdays), to: day(values.to) }
  const system = await openHere()
  try {
    if (!(await isSampleCity(system))) throw new StartFault('Only the clock of a sample city can be moved.')
    await startCityClock(system)
    const { now } = await forwardCity(system, forward).catch(tooFar)
    console.log(`The city's clock shows ${now}.`)
    return 0
  } finally {
    await system.close()
  }
}

const howFar = new StartFault('Say how far: city forward --days N, --workdays N or --to YYYY-MM-DD.')

function count(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,3}$/.test(text)) throw howFar
  return Number(text)
}

function day(text: string | undefined): string | undefined {
  if (text !== undefined && !isDate(text)) throw howFar
  return text
}

/** The clock goes forward only, and not so far that a mistyped year would end every case. */
function tooFar(error: unknown): never {
  if (error instanceof Refusal)
    throw new StartFault('The clock moves forward only, and by 400 days at the most.')
  throw error
}
