import { maskAddress } from './mask-address.ts'
import { maskCourtName, maskName } from './mask-name.ts'

/**
 * Masks by the name a declaration uses. Values are stored clear and masked on reading. Each mask hides everything when a
 * value is too short or too strange for its rule: failing safe comes before failing pretty.
 */
export const masks: Readonly<Record<string, (value: string) => string>> = {
  name: maskName,
  courtName: maskCourtName,
  citizenId: (value) => maskCitizenId(value),
  citizenIdCredit: (value) => maskCitizenId(value, 'credit'),
  mobile: maskMobile,
  bankCard: (value) => maskBankCard(value),
  bankCardInternal: (value) => maskBankCard(value, 'internal'),
  address: maskAddress,
  email: maskEmail,
  plateNo: maskPlate,
  lastFour: maskAllButLastFour,
  all: () => '****',
}

/** `1101**********002X` on public pages; `110105********002X` in the style of credit publicity. */
export function maskCitizenId(value: string, style: 'public' | 'credit' = 'public'): string {
  return keepEnds(value, style === 'public' ? 4 : 6, 4)
}

/** `138****5678` */
export function maskMobile(value: string): string {
  return keepEnds(value, 3, 4)
}

/** `622848*********0018` inside, only the last four digits in public. */
export function maskBankCard(value: string, circle: 'internal' | 'public' = 'public'): string {
  return keepEnds(value, circle === 'internal' ? 6 : 0, 4)
}

/** `京A***45` */
export function maskPlate(value: string): string {
  return keepEnds(value, 2, 2)
}

/** Social security and health insurance numbers. */
export function maskAllButLastFour(value: string): string {
  return keepEnds(value, 0, 4)
}

/** `z***@example.cn` */
export function maskEmail(value: string): string {
  const at = value.lastIndexOf('@')
  return at > 0 ? `${[...value][0]}***${value.slice(at)}` : '***'
}

/** Keeps the ends and one star per hidden character; hides all when fewer than three would be hidden. */
function keepEnds(value: string, head: number, tail: number): string {
  const hidden = value.length - head - tail
  if (hidden < 3) return '*'.repeat(value.length)
  return value.slice(0, head) + '*'.repeat(hidden) + value.slice(value.length - tail)
}
