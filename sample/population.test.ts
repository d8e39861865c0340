import assert from 'node:assert/strict'
import { test } from 'node:test'
import { service } from '#apps/service/app.ts'
import { shippedCalendar } from '#core/clock/calendar-years.ts'
import { loadApps } from '#core/load-apps.ts'
import { acquire } from '#loop/acquire/acquire.ts'
import { citySeed } from './city.ts'
import { cityResidents } from './companies.ts'
import { cityPopulation } from './population.ts'

const on = '2026-03-02'
const register = cityPopulation({ seed: citySeed, on })

test('everybody in the city stands once in its register, with a sound entry of their own', () => {
  const loaded = loadApps([{ ...service, items: [], processes: [] }])
  const digest = (text: string) => text
  const context = { now: `${on}T04:00:00.000Z`, today: on, calendar: shippedCalendar }
  const taken = register.map((one) =>
    acquire(
      loaded,
      { ...one, raw: JSON.stringify(one.data) },
      { ...context, digest, pseudonym: digest, seal: digest },
    ),
  )
  assert.deepEqual(
    taken.filter(({ outcome }) => outcome !== 'accepted'),
    [],
  )
  const { people } = cityResidents(citySeed)
  assert.deepEqual(
    register.map(({ data }) => data.公民身份号码),
    people.map((one) => one.citizenId),
  )
})

test('the same seed gives the same register', () => {
  assert.deepEqual(cityPopulation({ seed: citySeed, on }), register)
})
