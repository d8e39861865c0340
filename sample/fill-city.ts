import { join } from 'node:path'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { importFile } from '#io/import/import-file.ts'
import { drain } from '#io/log/drain.ts'
import type { System } from '#io/system.ts'
import { moveItemLines } from './cases/item-lines.ts'
import { playCases } from './cases/play-cases.ts'
import { citySeed } from './city.ts'
import { finishTasks } from './finish-tasks.ts'
import { cityHistory } from './history.ts'
import { cityPopulation } from './population.ts'
import { referenceFiles } from './reference.ts'
import { sendHappenings } from './send-happenings.ts'
import type { Happening } from './step.ts'

const MONTHS = 18
const AT_ONCE = 1000

/** The registers and what the departments sent in the months before. */
export async function fillCity(system: System, root: string): Promise<void> {
  system.say('First start: loading the sample city …')
  for (const { file, type, source } of referenceFiles(system.apps.apps)) {
    await importFile(system, { path: join(root, file), file: file.split('/').at(-1) ?? file, type, source })
  }
  const today = dateInShanghai(system.now())
  const happenings = cityHistory({ seed: citySeed, today, months: MONTHS })
  await sendHappenings(system, cityPopulation({ seed: citySeed, on: firstDay(happenings) }), {
    inItsTime: true,
  })
  for (let at = 0; at < happenings.length; at += AT_ONCE)
    await sendHappenings(system, happenings.slice(at, at + AT_ONCE), { inItsTime: true })
  await drain(system)
  await finishTasks(system, { most: Number.POSITIVE_INFINITY })
  await drain(system)
  system.say(`First start: ${happenings.length} events of ${MONTHS} months are through the loop.`)
}

/** The cases come last: who applies and who decides has an account by then. */
export async function fillCases(system: System): Promise<void> {
  const inItsTime = (happenings: Happening[]) => sendHappenings(system, happenings, { inItsTime: true })
  const hindered = await playCases(system, { seed: citySeed, send: inItsTime })
  for (const { plan, what, code } of hindered)
    system.say(`A sample case of ${plan.item} went another way: ${what} ${code}`)
  await moveItemLines(system)
  const { rows } = await system.pool.query<{ n: number }>('select count(*)::int as n from cases')
  system.say(`First start: ${rows[0]!.n} cases of the last months are with the offices.`)
}

/** The registers are there before anything happens. */
function firstDay([first]: Happening[]): string {
  return dateInShanghai(first!.time)
}
