import { readFile } from 'node:fs/promises'
import { recomputeStep } from '#io/cases/recompute-step.ts'
import { bodyRow } from '#io/http/body-row.ts'
import { Refusal } from '#io/refusal.ts'
import { StartFault } from '#io/start-fault.ts'
import type { System } from '#io/system.ts'
import { workdayView } from '#io/workdays/calendar-view.ts'
import { loadCalendar } from '#io/workdays/load-calendar.ts'
import { operator, typedPath } from './open.ts'
import { within } from './within.ts'

const usage = `yiwang calendar list
yiwang calendar load FILE`

/** `yiwang calendar …`: the working days limits are counted by. 0 when done, 1 when refused, 2 for a wrong call. */
export async function calendarCommand([verb = '', path = '']: string[]): Promise<number> {
  if (verb === 'list') return await within(list)
  if (verb === 'load' && path !== '') return await within((system) => load(system, path))
  console.error(usage)
  return 2
}

/** The running platform counts its clocks anew in the background; this does it at once, to the end. */
async function load(system: System, path: string): Promise<void> {
  const { version } = await loadCalendar(system, operator, await contentOf(path))
  let cases = 0
  for (let n = 0; ; cases += n) {
    n = await recomputeStep(system)
    if (n === 0) break
  }
  console.log(`Limits are counted by ${version}; ${cases} open cases were looked at.`)
}

async function contentOf(path: string): Promise<unknown> {
  const bytes = await readFile(typedPath(path)).catch((error: NodeJS.ErrnoException) => {
    throw new StartFault(`${path} cannot be read (${error.code}). Check the name of the file.`)
  })
  const { values, fault } = bodyRow(bytes)
  if (values === null || fault) throw new Refusal('calendar-unreadable')
  return values
}

async function list(system: System): Promise<void> {
  const { version, years, local } = await workdayView(system)
  console.log(`counted by ${version}`)
  for (const { year, complete, workdays, notices } of years)
    console.log(
      `${year}  ${String(workdays).padStart(3)} working days  ${complete ? notices.map(({ docNo }) => docNo).join(' ') : 'not announced'}`,
    )
  for (const { divisionCode, date, work, reason, docNo } of local)
    console.log(`${divisionCode}  ${date}  ${work ? 'worked' : 'off'}  ${reason}  ${docNo}`)
}
