import type { ComponentType } from 'react'

/** The parts of the portal that come alive in the browser, each loaded only on a page that has it. */
export const ISLANDS = {
  'search-box': () => import('./islands/search-box.tsx').then((file) => file.SearchBox as unknown as Loaded),
  'live-strip': () => import('./islands/live-strip.tsx').then((file) => file.LiveStrip as unknown as Loaded),
  'consent-board': () =>
    import('./islands/consent-board.tsx').then((file) => file.ConsentBoard as unknown as Loaded),
  'rights-form': () =>
    import('./islands/rights-form.tsx').then((file) => file.RightsForm as unknown as Loaded),
  'apply-form': () => import('./islands/apply-form.tsx').then((file) => file.ApplyForm as unknown as Loaded),
  'case-steps': () => import('./islands/case-steps.tsx').then((file) => file.CaseSteps as unknown as Loaded),
  'rating-form': () =>
    import('./islands/rating-form.tsx').then((file) => file.RatingForm as unknown as Loaded),
  'passkey-button': () =>
    import('./islands/passkey-button.tsx').then((file) => file.PasskeyButton as unknown as Loaded),
  'passkey-board': () =>
    import('./islands/passkey-board.tsx').then((file) => file.PasskeyBoard as unknown as Loaded),
  'totp-board': () => import('./islands/totp-board.tsx').then((file) => file.TotpBoard as unknown as Loaded),
  'new-account-form': () =>
    import('./islands/new-account-form.tsx').then((file) => file.NewAccountForm as unknown as Loaded),
  'password-form': () =>
    import('./islands/password-form.tsx').then((file) => file.PasswordForm as unknown as Loaded),
  'number-form': () =>
    import('./islands/number-form.tsx').then((file) => file.NumberForm as unknown as Loaded),
  'session-board': () =>
    import('./islands/session-board.tsx').then((file) => file.SessionBoard as unknown as Loaded),
  'thing-board': () =>
    import('./islands/thing-board.tsx').then((file) => file.ThingBoard as unknown as Loaded),
  'delegation-board': () =>
    import('./islands/delegation-board.tsx').then((file) => file.DelegationBoard as unknown as Loaded),
  chart: () => import('#web/blocks/chart.tsx').then((file) => file.Chart as unknown as Loaded),
}

export type IslandName = keyof typeof ISLANDS

type Loaded = ComponentType<Record<string, unknown>>
