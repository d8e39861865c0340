import type { Process } from '#core/app.ts'
import { changeProcess } from './processes/change.ts'
import { claimProcess } from './processes/claim.ts'
import { closureProcess } from './processes/closure.ts'
import { nameProcess } from './processes/name.ts'
import { objectionProcess } from './processes/objection.ts'
import { registerProcess } from './processes/register.ts'

export const processes: Process[] = [
  nameProcess,
  registerProcess,
  changeProcess,
  closureProcess,
  objectionProcess,
  claimProcess,
]
