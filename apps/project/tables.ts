import type { DecisionTable } from '#core/app.ts'
import { budgetAdvice, promiseConditions, verificationAdvice } from './tables/decisions.ts'
import { lanesTable } from './tables/lanes.ts'
import { projectKind } from './tables/project-kind.ts'

export const tables: DecisionTable[] = [
  projectKind,
  lanesTable,
  verificationAdvice,
  budgetAdvice,
  promiseConditions,
]
