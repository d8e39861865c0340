import type { BalanceView } from './views/party-views.ts'

/** How far a balance is from holding: received − (accepted + quarantined + duplicate); 0 when it holds. */
export function balanceGap(balance: BalanceView): number {
  return balance.received - balance.accepted - balance.quarantined - balance.duplicate
}
