import assert from 'node:assert/strict'
import test from 'node:test'
import { registration } from '#apps/registration/app.ts'
import { service } from '#apps/service/app.ts'
import { isApplicantsTurn } from './whose-turn.ts'

const processOf = (app: typeof service, id: string) => app.processes!.find((one) => one.id === id)!

test('it is the applicant’s turn where the office waits for them, and not where they could only give up', () => {
  const permit = processOf(service, 'permit')
  const turns = ['received', 'needsCorrection', 'inReview', 'hearingOffered', 'closed']
  assert.deepEqual(
    turns.filter((state) => isApplicantsTurn(permit, [state])),
    ['needsCorrection', 'hearingOffered'],
  )
  const closure = processOf(registration, 'closure')
  assert.equal(isApplicantsTurn(closure, ['publicised']), false, 'it is the public’s')
  assert.equal(isApplicantsTurn(closure, ['mayApply']), true)
})
