import assert from 'node:assert/strict'
import test from 'node:test'
import { type Actor, allowed, dutiesOf, type PersonActor } from './actor.ts'
import { duties, isDuty } from './duty.ts'
import { conflicts, grantable, type RoleId, roleOn } from './role.ts'

const today = '2026-11-24'
const person = (roles: RoleId[], second = true): PersonActor => ({
  kind: 'person',
  id: '00000000-0000-4000-8000-000000000001',
  name: '林岚',
  subject: null,
  roles,
  department: null,
  division: null,
  second,
  acting: null,
})

test('a visitor is asked to sign in, somebody signed in is told what is missing', () => {
  assert.equal(allowed({ kind: 'visitor' }, 'own.read', today), 'not-signed-in')
  assert.equal(allowed(person([]), 'own.read', today), 'yes')
  assert.equal(allowed(person([]), 'book.read', today), 'duty-missing')
  assert.equal(allowed(person(['auditAdmin'], false), 'book.read', today), 'second-factor-missing')
  assert.equal(allowed(person(['auditAdmin']), 'book.read', today), 'yes')
})

test('none of the three administrators can do the work of another, nor hold a role beside their own; all see the accounts', () => {
  const three: RoleId[] = ['systemAdmin', 'securityAdmin', 'auditAdmin']
  for (const one of three)
    for (const other of grantable.filter((role) => role !== one)) {
      assert.deepEqual(conflicts([one, other], today), [[one, other]])
      if (three.includes(other))
        assert.deepEqual(shared(one, other), ['accounts.read'], `${one} and ${other}`)
    }
})

test('officers may hold two roles, and what they share is no conflict', () => {
  assert.deepEqual(conflicts(['clerk', 'reviewer', 'inspector'], today), [])
})

test('the operator of the machine never reads records, manages people, gives roles or opens the book', () => {
  const operator: Actor = { kind: 'operator' }
  const forbidden = duties.filter((duty) =>
    /^(records|unmask|accounts|roles|sessions|keys|book|own)/.test(duty),
  )
  for (const duty of forbidden) assert.equal(allowed(operator, duty, today), 'duty-missing', duty)
})

test('every duty in the matrix is known and somebody has it', () => {
  const given = [...grantable, 'citizen' as const, 'operator' as const, 'party' as const].flatMap(
    (id) => roleOn(id, today)?.duties ?? [],
  )
  assert.ok(given.every(isDuty))
  assert.deepEqual(
    duties.filter((duty) => !given.includes(duty)),
    [],
  )
})

test('before its first day a role allows nothing', () => {
  assert.deepEqual(dutiesOf(person(['reviewer']), '2000-01-01'), [])
})

function shared(one: RoleId, other: RoleId): string[] {
  const theirs = roleOn(other, today)?.duties ?? []
  return (roleOn(one, today)?.duties ?? []).filter((duty) => theirs.includes(duty))
}
