import assert from 'node:assert/strict'
import test from 'node:test'
import { type App, defineApp, Type } from '#core/app.ts'
import { citizenId } from '#core/identifiers/citizen-id.ts'
import { getJson, post, settled } from '#test/post.ts'
import { startServer } from '#test/server.ts'

interface Point {
  period: string
  dims: Record<string, string>
  value: number | null
  n: number | null
  withheld?: number
}

test('of an indicator that counts persons no group below five is told, nor one it follows from', async (t) => {
  const { url, system } = await startServer(t, { apps: [people] })
  const answered = await post(url, JSON.stringify([...of('east', 7), ...of('north', 6), ...of('west', 3)]), {
    'content-type': 'application/cloudevents-batch+json',
  })
  assert.equal(answered.answer.accepted, 16)
  await settled(system)
  const asked = async (query: string) =>
    (await getJson<{ series: Point[] }>(`${url}/api/indicators/people.persons?${query}`)).body.series

  assert.deepEqual(await asked('grain=all&by=place'), [
    { period: 'all', dims: { place: 'east' }, value: 7, n: 7 },
    { period: 'all', dims: { place: 'north' }, value: null, n: null, withheld: 5 },
    { period: 'all', dims: { place: 'west' }, value: null, n: null, withheld: 5 },
  ])
  assert.deepEqual(await asked('grain=all'), [{ period: 'all', dims: {}, value: 16, n: 16 }])
  const { body } = await getJson<{ id: string; values: Record<string, Point> }[]>(`${url}/api/indicators`)
  assert.deepEqual(
    body.map(({ id, values }) => [id, values.all?.value]),
    [
      ['people.persons', 16],
      ['people.persons-of-west', null],
      ['people.visits-of-west', 3],
    ],
  )
})

function of(place: string, count: number): unknown[] {
  return Array.from({ length: count }, (_, at) => {
    const sequence = String(at + 1).padStart(3, '0')
    const number = citizenId.format({
      addressCode: '330106',
      birth: `1990-01-0${'enw'.indexOf(place[0]!) + 1}`,
      sequence,
    })
    const data = { number, place, day: '2026-11-20' }
    return { specversion: '1.0', id: `${place}-${at}`, source: 'north', type: 'people.person', data }
  })
}

const counted = {
  version: 1,
  on: 'people.person',
  measure: 'count',
  date: 'day',
  grains: ['month', 'all'],
  unit: 'count',
} as const

const people: App = defineApp({
  id: 'people',
  version: 1,
  records: [
    {
      type: 'people.person',
      version: 1,
      schema: Type.Object({
        number: Type.String({ format: 'citizenId' }),
        place: Type.String(),
        day: Type.String({ format: 'date' }),
      }),
      subject: [{ scheme: 'person', field: 'number' }],
      key: ['number'],
      title: ['place'],
      disclosure: { publish: 'never' },
      quality: [],
      sources: [],
      updateCycle: 'irregular',
    },
  ],
  tables: [],
  rules: [],
  indicators: [
    { ...counted, grains: [...counted.grains], id: 'persons', by: ['place'] },
    { ...counted, grains: [...counted.grains], id: 'persons-of-west', when: 'place = "west"' },
    { ...counted, grains: [...counted.grains], id: 'visits-of-west', when: 'place = "west"', persons: false },
  ],
  pages: [],
  limits: [],
  dictionaries: {},
  reference: [],
  examples: [],
  words: { zh: {}, en: {} },
})
