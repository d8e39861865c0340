import { fill, formatInstant, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Tag, type Tone } from '#web/ui/tag.tsx'
import type { PartyPageView, PartyView } from './views/party-views.ts'
import { useWords } from './words.ts'

const TONES: Record<PartyView['state'], Tone | undefined> = {
  active: undefined,
  paused: 'clock',
  suspended: 'clock',
  revoked: 'danger',
}

/** Whether a party may send, in a word. */
export function PartyStateTag({ state }: { state: PartyView['state'] }) {
  const words = useWords().party
  return <Tag tone={TONES[state]}>{words.states[state]}</Tag>
}

/** Why a party may not send at this moment, and since when; nothing where it may. */
export function PartyStateNotice({ party }: { party: PartyPageView }) {
  const language = useLanguage()
  const words = useWords().party
  if (party.state === 'active') return null
  const { pause } = party
  const values = pause && {
    refused: formatNumber(pause.refused, language),
    received: formatNumber(pause.received, language),
    percent: formatNumber(pause.percent, language),
    until: formatInstant(pause.until, language),
  }
  const since = party.state === 'paused' ? '' : ` ${formatInstant(party.since, language)}`
  return (
    <Notice tone={TONES[party.state]} title={`${words.states[party.state]}${since}`}>
      <p>{fill(words.stateSays[party.state], values ?? {})}</p>
    </Notice>
  )
}
