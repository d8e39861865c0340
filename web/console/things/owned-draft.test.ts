import assert from 'node:assert/strict'
import test from 'node:test'
import { bodyOfOwned, emptyOwned, ownedFaults } from './owned-draft.ts'

const today = '2026-11-02'
const meter = { ...emptyOwned, zh: '水表', en: 'Water meter', id: 'meter-14', owner: 'party:water' }

test('a thing without names, a short name or an owner is not ready, and each says so', () => {
  assert.deepEqual([...ownedFaults(emptyOwned, today)], ['zh', 'en', 'id', 'owner'])
  assert.deepEqual([...ownedFaults({ ...meter, id: 'Meter 14' }, today)], ['id'])
  assert.deepEqual([...ownedFaults(meter, today)], [])
})

test('a company that owns is known by a credit code that exists', () => {
  const owned = { ...meter, owner: 'company', uscc: ' 91331503ma00000234 ' }
  assert.deepEqual([...ownedFaults({ ...owned, uscc: '91331503MA00000235' }, today)], ['uscc'])
  assert.deepEqual([...ownedFaults(owned, today)], [])
  assert.equal(bodyOfOwned(owned).owner, 'uscc:91331503MA00000234')
  assert.equal(bodyOfOwned(meter).owner, 'party:water')
})
