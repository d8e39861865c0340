import type { ReactNode } from 'react'
import { formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { NarrowLabel } from './narrow-label.tsx'
import type { PartyKeyView } from './views.ts'
import { useWords } from './words.ts'

interface PartyKeysProps {
  keys: PartyKeyView[]
  /** What can be done with a key; it stands at the end of its row. */
  act?: { title: string; of: (key: PartyKeyView) => ReactNode }
}

/** The public keys of a party with their algorithm and the time they hold. */
export function PartyKeys({ keys, act }: PartyKeysProps) {
  const words = useWords().party
  const columns = useKeyColumns()
  if (keys.length === 0) return <p className="soft">{words.noKeys}</p>
  const acts = act ? [{ id: 'act', title: act.title, cell: act.of }] : []
  return (
    <div className="narrow-cards party-keys">
      <Table
        caption={words.keyTable}
        captionHidden
        columns={[...columns, ...acts]}
        rows={keys}
        rowKey={(key) => key.id}
      />
    </div>
  )
}

function useKeyColumns(): Column<PartyKeyView>[] {
  const language = useLanguage()
  const words = useWords().party
  return [
    { id: 'key', title: words.key, isHeader: true, cell: (key) => <Named keyView={key} /> },
    labelled('state', words.keyState, (key) => <KeyState state={key.state} />),
    labelled('algorithm', words.algorithm, (key) => words.algorithms[key.algorithm] ?? key.algorithm),
    labelled('from', words.validFrom, (key) => formatInstant(key.validFrom, language)),
    labelled('to', words.validTo, (key) =>
      key.validTo ? formatInstant(key.validTo, language) : <span className="faint">{words.noEnd}</span>,
    ),
  ]
}

function labelled(id: string, title: string, told: (key: PartyKeyView) => ReactNode): Column<PartyKeyView> {
  return { id, title, cell: (key) => <NarrowLabel title={title}>{told(key)}</NarrowLabel> }
}

/** The fingerprint is what two people compare, so it stands whole, in groups of eight that can be read aloud. */
function Named({ keyView }: { keyView: PartyKeyView }) {
  const words = useWords().party
  return (
    <span className="party-key">
      <span className="code">{keyView.id}</span>
      <span className="small faint">{words.fingerprint}</span>
      <span className="small code">{(keyView.fingerprint.match(/.{1,8}/g) ?? []).join(' ')}</span>
    </span>
  )
}

function KeyState({ state }: { state: string }) {
  const words = useWords().party
  const tone = state === 'in-force' ? undefined : state === 'key-withdrawn' ? 'danger' : 'clock'
  return <Tag tone={tone}>{words.keyStates[state] ?? state}</Tag>
}
