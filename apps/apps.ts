import type { App } from '#core/app.ts'
import { credit } from './credit/app.ts'
import { indicators } from './indicators/app.ts'
import { law } from './law/app.ts'
import { policy } from './policy/app.ts'

/** Every public platform of this installation, in the order in which people meet them. */
export const apps: App[] = [credit, policy, law, indicators]
