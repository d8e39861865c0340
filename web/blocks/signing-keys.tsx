import type { ReactNode } from 'react'
import { formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { PartyKeyView } from './views/party-views.ts'
import { useWords } from './words.ts'

/** A key of a party, or the secret of a device: of that nobody is told a fingerprint. */
export type SigningKeyView = Omit<PartyKeyView, 'fingerprint'> & { fingerprint?: string }

interface SigningKeysProps<Key> {
  keys: Key[]
  /** What can be done with a key; it stands at the end of its row. */
  act?: { title: string; of: (key: Key) => ReactNode }
}

/** The keys that somebody signs with, each with its algorithm and the time it holds. */
export function SigningKeys<Key extends SigningKeyView>({ keys, act }: SigningKeysProps<Key>) {
  const words = useWords().party
  const columns = useKeyColumns<Key>()
  if (keys.length === 0) return <p className="soft">{words.noKeys}</p>
  const acts = act ? [{ id: 'act', title: act.title, cell: act.of }] : []
  return (
    <div className="signing-keys">
      <Table
        caption={words.keyTable}
        captionHidden
        stacks
        columns={[...columns, ...acts]}
        rows={keys}
        rowKey={(key) => key.id}
      />
    </div>
  )
}

function useKeyColumns<Key extends SigningKeyView>(): Column<Key>[] {
  const language = useLanguage()
  const words = useWords().party
  return [
    { id: 'key', title: words.key, isHeader: true, cell: (key) => <Named keyView={key} /> },
    { id: 'state', title: words.keyState, cell: (key) => <KeyState state={key.state} /> },
    {
      id: 'algorithm',
      title: words.algorithm,
      cell: (key) => words.algorithms[key.algorithm] ?? key.algorithm,
    },
    { id: 'from', title: words.validFrom, cell: (key) => formatInstant(key.validFrom, language) },
    {
      id: 'to',
      title: words.validTo,
      cell: (key) =>
        key.validTo ? formatInstant(key.validTo, language) : <span className="faint">{words.noEnd}</span>,
    },
  ]
}

/** The fingerprint is what two people compare, so it stands whole, in groups of eight that can be read aloud. */
function Named({ keyView: { id, fingerprint } }: { keyView: SigningKeyView }) {
  const words = useWords().party
  return (
    <span className="signing-key">
      <span className="code">{id}</span>
      {fingerprint && (
        <>
          <span className="small faint">{words.fingerprint}</span>
          <span className="small code">{(fingerprint.match(/.{1,8}/g) ?? []).join(' ')}</span>
        </>
      )}
    </span>
  )
}

function KeyState({ state }: { state: string }) {
  const words = useWords().party
  const tone = state === 'in-force' ? undefined : state === 'key-withdrawn' ? 'danger' : 'clock'
  return <Tag tone={tone}>{words.keyStates[state] ?? state}</Tag>
}
