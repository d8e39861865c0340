import { addDays } from '#core/clock/date.ts'
import { citizenId } from '#core/identifiers/citizen-id.ts'
import { districts } from './city.ts'
import { cityResidents } from './companies.ts'
import { between, createRandom, seedOf } from './random.ts'
import type { Resident } from './resident.ts'
import type { Happening } from './step.ts'

/**
 * The population register of the city as its police would send it on a day: what services need to know of everybody, so that
 * nobody who applies brings a copy of their identity card.
 */
export function cityPopulation({ seed, on }: { seed: number; on: string }): Happening[] {
  return cityResidents(seed).people.map((person, index) => {
    const random = createRandom(seedOf(seed, 'household', index))
    return {
      source: 'public-security',
      type: 'service.resident',
      time: `${on}T01:00:00.000Z`,
      data: entryOf(person, { number: between(random, 1, 180), registeredAfter: between(random, 3, 60) }),
    }
  })
}

function entryOf(
  { name, citizenId: id, district, street }: Resident,
  { number, registeredAfter }: { number: number; registeredAfter: number },
): Record<string, string> {
  const where = districts.find((one) => one.id === district)!
  const parsed = citizenId.parse(id)
  if (!parsed.ok) throw new RangeError(`Not a citizen number of the sample city: ${id}`)
  const { birth, sex } = parsed.parts
  return {
    公民身份号码: id,
    姓名: name,
    性别: sex === 'male' ? '男' : '女',
    出生日期: birth,
    户籍地址: `${where.zh}${street}${number}号`,
    户籍地行政区划: where.code,
    登记日期: addDays(birth, registeredAfter),
  }
}
