import type { ThingAlgorithm, ThingKind, ThingState } from '#core/thing.ts'
import type { SigningKeyView } from '../signing-keys.tsx'
import type { BalanceView } from '../views/party-views.ts'

/** A device or vehicle that may send about itself. */
export interface ThingView {
  id: string
  called: { zh: string; en: string }
  kind: ThingKind
  /** `party:…` or `uscc:…`; of a person only `person`. */
  owner: string
  types: string[]
  state: ThingState
  reason: string | null
  since: string
  registeredAt: string
  lastContact: string | null
  volume: BalanceView
}

export interface ThingsPage {
  things: ThingView[]
  next: string | null
}

export interface ThingPageView extends ThingView {
  keys: SigningKeyView[]
}

/** A thing with the secret just made for it, which nobody is told a second time. */
export interface MadeThingView {
  thing: ThingPageView
  credential: { keyId: string; algorithm: ThingAlgorithm; secret: string }
}
