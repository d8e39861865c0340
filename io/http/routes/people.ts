import type { FastifyInstance } from 'fastify'
import type { System } from '../../system.ts'
import { limitTries, type TryLimits } from '../limit-tries.ts'
import { accountRoleRoutes } from './account-roles.ts'
import { accountRoutes } from './accounts.ts'
import { findSubjectRoutes } from './find-subject.ts'
import { linkRoutes } from './links.ts'
import { ownAccountRoutes } from './my-account.ts'
import { delegationRoutes } from './my-delegations.ts'
import { ownSecondRoutes } from './my-second.ts'
import { type SignInWays, sessionRoutes } from './session.ts'
import { providerRoutes } from './session-oidc.ts'
import { sampleRoutes } from './session-sample.ts'
import { secondRoutes } from './session-second.ts'

/** Everything about people and their accounts. The tries of one address are counted together, wherever it tries. */
export function peopleRoutes(app: FastifyInstance, system: System, has: SignInWays): TryLimits {
  const limits = limitTries(app, system)
  sessionRoutes(app, system, { has, limits })
  secondRoutes(app, system, limits)
  sampleRoutes(app, system, has.sample)
  providerRoutes(app, system, { settings: has.oidc, limits })
  ownAccountRoutes(app, system, limits)
  ownSecondRoutes(app, system, limits)
  delegationRoutes(app, system)
  linkRoutes(app, system, limits)
  accountRoutes(app, system)
  findSubjectRoutes(app, system)
  accountRoleRoutes(app, system)
  return limits
}
