import type { Process } from '#core/app.ts'
import { approveProcess } from './processes/approve.ts'
import { followProcess } from './processes/follow.ts'
import { permitsProcess } from './processes/permits.ts'
import { promiseProcess } from './processes/promise.ts'
import { registerProcess } from './processes/register.ts'
import { verifyProcess } from './processes/verify.ts'

export const processes: Process[] = [
  registerProcess,
  verifyProcess,
  approveProcess,
  permitsProcess,
  promiseProcess,
  followProcess,
]
