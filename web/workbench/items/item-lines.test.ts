import assert from 'node:assert/strict'
import test from 'node:test'
import { tellingStates } from './item-lines.ts'

const stands = (guide: string, offer: string) =>
  tellingStates({
    states: [
      'published',
      'published.guide',
      `published.guide.${guide}`,
      'published.offer',
      `published.offer.${offer}`,
    ],
  })

test('a line tells what is not as usual, and else that it is published', () => {
  assert.deepEqual(tellingStates({ states: ['draft'] }), ['draft'])
  assert.deepEqual(stands('current', 'open'), ['published'])
  assert.deepEqual(stands('current', 'suspended'), ['published.offer.suspended'])
  assert.deepEqual(stands('inReview', 'suspended'), ['published.guide.inReview', 'published.offer.suspended'])
})
