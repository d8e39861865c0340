import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Sight } from '#core/access/who-can-see.ts'
import { sightGroups } from './sight-groups.ts'

const sight = (rule: Sight['rule'], level: Sight['level']): Sight => ({
  circle: 'public',
  roles: [],
  rule,
  level,
})

test('fields that are seen alike stand together, those with a rule of their own first', () => {
  const groups = sightGroups([
    { name: 'docNo', sights: [sight('published', 'clear')] },
    { name: 'number', sights: [sight('field', 'none')] },
    { name: 'fine', sights: [sight('published', 'clear')] },
    { name: 'name', sights: [sight('field', 'masked')] },
  ])
  assert.deepEqual(
    groups.map(({ names }) => names),
    [['number'], ['name'], ['docNo', 'fine']],
  )
})
