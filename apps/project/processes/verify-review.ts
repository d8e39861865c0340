import { parallelReview } from '#core/app.ts'

/** One form asks five departments on the same day; building waits for the land, what is built near water for the environment. */
export const review = parallelReview({
  state: 'review',
  family: 'project.verification',
  lanes: {
    land: { department: 'natural-resources' },
    environment: { department: 'ecology-environment' },
    building: { department: 'housing-construction', after: ['land'] },
    water: { department: 'water-resources', after: ['environment'] },
    safety: { department: 'emergency-management' },
  },
  onDone: 'deciding',
  limit: { statutory: 'answerWithin' },
  silence: 'agreed',
})
