import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Language } from '#web/ui/format.ts'
import { openPortal } from './open-portal.ts'
import { RestaurantApplicant } from './restaurant-applicant.ts'
import { type Act, type Found, registering, reviews, takeActs } from './restaurant-officers.ts'
import { Visitor } from './visitor.ts'

const defect = '招牌尺寸与效果图不一致'
const window = 'market-regulation.reviewer'
const asking: Act = { officer: window, step: 'correct', form: 'correction', values: { defects: defect } }
const accepting: Act = { officer: window, step: 'accept' }

for (const language of ['zh', 'en'] as const)
  test(`a restaurant is applied for on a phone, corrected once, reviewed by four departments in their browsers, and its papers hold (${language})`, (t) =>
    openRestaurant(t, language))

async function openRestaurant(t: TestContext, language: Language): Promise<void> {
  const { page, server, faults } = await openPortal(t, { city: true })
  if (!page || !server) return
  const visitor = new Visitor({ page, server, language })
  const applicant = new RestaurantApplicant(visitor)
  const no = await applicant.apply()
  const whole: Found = { no, app: 'service', item: 'restaurant', process: 'set-up' }
  await takeActs(visitor, whole, [asking])
  await applicant.correct(no, defect)
  await takeActs(visitor, whole, [accepting])
  const parts: string[] = []
  for (const { acts, ...part } of [registering, ...reviews]) {
    parts.push(await applicant.part(no, { app: part.app, code: part.item }))
    await takeActs(visitor, { ...part, no: parts.at(-1)! }, acts)
  }
  assert.equal(new Set(reviews.map(({ acts }) => departmentOf(acts[0]!))).size, 4)
  await applicant.rate(no)
  for (const part of parts) await applicant.verify(await applicant.certificate(part))
  assert.deepEqual(faults, [])
}

function departmentOf({ officer }: Act): string {
  return officer.split('.')[0]!
}
