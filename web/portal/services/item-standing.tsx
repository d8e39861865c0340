import type { ItemStanding } from '#core/process/item-standing.ts'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useServiceWords } from './words.ts'

interface StandingProps {
  standing: ItemStanding
}

/** That a service is suspended or cancelled, or will be, as a short label. */
export function StandingTag({ standing: { status, hasBegun } }: StandingProps) {
  const words = useServiceWords().standing
  return <Tag tone={hasBegun ? 'danger' : 'clock'}>{hasBegun ? words[status] : words.announced}</Tag>
}

/** The same with its days, why, and what a cancellation rests on. */
export function StandingNotice({ standing }: StandingProps) {
  const words = useServiceWords().standing
  const { status, hasBegun, reason, basis } = standing
  return (
    <Notice tone={hasBegun ? 'danger' : 'clock'} title={hasBegun ? words[status] : words.announced}>
      <p>{useDays(standing)}</p>
      {reason !== '' && <p>{fill(words.why, { reason })}</p>}
      {basis !== null && <p>{fill(words.basis, { basis })}</p>}
      <p className="soft">{words.goesOn}</p>
    </Notice>
  )
}

function useDays({ status, from, until }: ItemStanding): string {
  const words = useServiceWords().standing
  const language = useLanguage()
  const days = { from: formatDate(from, language), until: until === null ? '' : formatDate(until, language) }
  if (status === 'cancelled') return fill(words.cancelledOn, days)
  return fill(until === null ? words.openEnded : words.fromUntil, days)
}
