import type { App } from '#core/app.ts'
import { complaint } from './complaint/app.ts'
import { credit } from './credit/app.ts'
import { desk } from './desk/app.ts'
import { health } from './health/app.ts'
import { indicators } from './indicators/app.ts'
import { items } from './items/app.ts'
import { law } from './law/app.ts'
import { policy } from './policy/app.ts'
import { price } from './price/app.ts'
import { project } from './project/app.ts'
import { registration } from './registration/app.ts'
import { rights } from './rights/app.ts'
import { service } from './service/app.ts'
import { things } from './things/app.ts'

/** Every public platform of this installation, in the order in which people meet them. */
export const apps: App[] = [
  service,
  credit,
  registration,
  project,
  items,
  complaint,
  desk,
  price,
  health,
  policy,
  law,
  indicators,
  rights,
  things,
]
