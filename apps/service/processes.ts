import type { Process } from '#core/app.ts'
import { permit } from './processes/permit.ts'
import { promise } from './processes/promise.ts'
import { promiseCheck } from './processes/promise-check.ts'
import { ratingFollowup } from './processes/rating-followup.ts'
import { renewal } from './processes/renewal.ts'
import { setUp } from './processes/set-up.ts'

export const processes: Process[] = [setUp, permit, promise, promiseCheck, renewal, ratingFollowup]
