import { parallelReview } from '#core/app.ts'

/** Whom a reviewer can ask, by the lane's name: each department is asked only where the reviewer has chosen it. */
export const consulted = {
  traffic: 'public-security',
  fire: 'fire-rescue',
  environment: 'ecology-environment',
  planning: 'natural-resources',
  construction: 'housing-construction',
} as const

const lanes = Object.fromEntries(
  Object.entries(consulted).map(([lane, department]) => [
    lane,
    { department, when: `list contains(form.consulted, "${department}")` },
  ]),
)

/** Departments answer side by side within five working days; who says nothing is taken to agree. */
export const consultation = parallelReview({
  state: 'consultation',
  family: 'permit',
  lanes,
  onDone: 'inReview',
  limit: { statutory: 'consultWithin' },
  silence: 'agreed',
})

/** FEEL: whether any department that was asked has objected. */
export const objected = Object.keys(consulted)
  .map((lane) => `facts.${lane}Answer = "objected"`)
  .join(' or ')
