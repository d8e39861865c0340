import assert from 'node:assert/strict'
import test from 'node:test'
import { apps } from '#apps/apps.ts'
import { disclose } from '../disclose.ts'
import { loadApps } from '../load-apps.ts'
import { whoCanSee } from './who-can-see.ts'

const loaded = loadApps(apps)

test('what the table says of a field is what disclosing does with it', () => {
  for (const [name, type] of loaded.types) {
    const data = Object.fromEntries(type.fields.map((field) => [field.name, 'x1']))
    for (const [circle, asked] of [
      ['public', 'public'],
      ['fields', 'fields'],
      ['record', 'department'],
      ['own', 'own'],
    ] as const) {
      const seen = disclose(
        { ...type, disclosure: type.disclosure.map((one) => ({ ...one, when: null })) },
        data,
        {
          circle: asked,
          today: '2026-11-24',
        },
      )
      for (const field of whoCanSee(type)) {
        const sight = field.sights.find((one) => one.circle === circle)!
        if (sight.rule === 'never-published') continue
        const level = seen.hidden.includes(field.name)
          ? 'none'
          : field.name in seen.masked
            ? 'masked'
            : 'clear'
        assert.equal(sight.level, level, `${name} ${field.name} ${circle}`)
      }
    }
  }
})

test('a type that is never published is closed to everybody but officers and oneself', () => {
  const type = [...loaded.types.values()].find((one) => one.type.disclosure.publish === 'never')!
  for (const { sights } of whoCanSee(type)) assert.equal(sights[0]?.level, 'none')
})
