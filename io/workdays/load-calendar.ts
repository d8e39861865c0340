import type { PoolClient } from 'pg'
import Type from 'typebox'
import { Compile } from 'typebox/compile'
import type { Actor } from '#core/access/actor.ts'
import type { Calendar } from '#core/clock/calendar.ts'
import { type CalendarFile, calendarFaults, isYear } from '#core/clock/calendar-file.ts'
import { writeInBook } from '../access/book.ts'
import { tell } from '../log/tell.ts'
import { transaction } from '../postgres/transaction.ts'
import { insertPlan, readPlans } from '../postgres/workday-plans.ts'
import { Refusal } from '../refusal.ts'
import type { System } from '../system.ts'
import { calendarOf, refreshCalendar } from './refresh-calendar.ts'

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const day = Type.String({ maxLength: 10 })
const told = {
  notices: Type.Array(Type.Object({ docNo: text(100), url: text(1000) }), { maxItems: 20 }),
  source: text(500),
}
const strict = { additionalProperties: false }

/** The form of a file: the plan of a year as it lies with the source, or the days of a division. */
export const calendarFile = Type.Union([
  Type.Object(
    {
      year: Type.Integer({ minimum: 2015, maximum: 2200 }),
      complete: Type.Boolean(),
      ...told,
      off: Type.Array(day, { maxItems: 400 }),
      work: Type.Array(day, { maxItems: 400 }),
    },
    strict,
  ),
  Type.Object(
    {
      divisionCode: Type.String({ maxLength: 12 }),
      ...told,
      days: Type.Array(Type.Object({ date: day, work: Type.Boolean(), reason: text(200) }), {
        maxItems: 400,
      }),
    },
    strict,
  ),
])
const form = Compile(calendarFile)

/**
 * Loads the plan of a year, or the days of a division: from then on every clock counts by it, and those that run are counted
 * anew. Tells the log what was loaded by which notice, and the access book by whom.
 * @throws Refusal `calendar-unreadable`, `calendar-refused` with every fault of the file
 */
export async function loadCalendar(
  system: System,
  actor: Actor,
  given: unknown,
): Promise<{ version: string; coverage: Calendar['coverage'] }> {
  const file = readFile(given)
  const at = system.now()
  await transaction(system.pool, async (tx) => {
    await tx.query('lock table workday_plans in exclusive mode')
    await insertPlan(tx, file, at)
    const { version } = calendarOf(await readPlans(tx))
    await tellLoaded(tx, system, { file, version, at })
    const detail = file.notices.map(({ docNo }) => docNo).join(' ')
    await writeInBook(tx, actor, { looked: { act: 'calendar', key: keyOf(file), detail }, at })
  })
  await refreshCalendar(system)
  const { version, coverage } = system.calendar
  return { version, coverage }
}

async function tellLoaded(
  tx: PoolClient,
  { newId }: System,
  { file, version, at }: { file: CalendarFile; version: string; at: string },
): Promise<void> {
  const id = newId()
  const told = { id, source: 'console', type: 'calendar.loaded', causeId: null, loopId: id, at }
  await tell(tx, { ...told, subject: `calendar:${keyOf(file)}`, data: { ...file, version } })
}

function keyOf(file: CalendarFile): string {
  return isYear(file) ? String(file.year) : file.divisionCode
}

function readFile(given: unknown): CalendarFile {
  if (!form.Check(given)) throw new Refusal('calendar-unreadable')
  const faults = calendarFaults(given)
  const [first] = faults
  if (first) throw new Refusal(first.code, { at: first.at }, { faults })
  return given
}
