import type { CasePlan } from './case-plan.ts'
import { approvedProjects } from './plans/approved-projects.ts'
import { complaintPlans } from './plans/complaints.ts'
import { drainagePermits } from './plans/drainage-permits.ts'
import { filedProjects } from './plans/filed-projects.ts'
import { firePermits } from './plans/fire-permits.ts'
import { foodPlans } from './plans/food.ts'
import { hygienePermits } from './plans/hygiene-permits.ts'
import { ownPlans } from './plans/own.ts'
import { peoplePlans } from './plans/people.ts'
import { pricePlans } from './plans/price-reports.ts'
import { registrationPlans } from './plans/registrations.ts'
import { reportPlans } from './plans/reports.ts'
import { requestPlans } from './plans/requests.ts'
import { restaurantPlans } from './plans/restaurants.ts'
import { rightsRequests } from './plans/rights-requests.ts'
import { streetPermits } from './plans/street-permits.ts'
import { verifiedProjects } from './plans/verified-projects.ts'

/** Every case of the sample city. */
export const casePlans: readonly CasePlan[] = [
  ...foodPlans,
  ...hygienePermits,
  ...firePermits,
  ...streetPermits,
  ...drainagePermits,
  ...peoplePlans,
  ...restaurantPlans,
  ...registrationPlans,
  ...verifiedProjects,
  ...filedProjects,
  ...approvedProjects,
  ...ownPlans,
  ...complaintPlans,
  ...reportPlans,
  ...requestPlans,
  ...pricePlans,
  ...rightsRequests,
]
