import { useState } from 'react'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { toast } from '#web/ui/toast.tsx'
import { Facts } from '../facts.tsx'
import type { QuarantineRow, Resent } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { DiscardDialog } from './discard-dialog.tsx'
import { MendForm } from './mend-form.tsx'
import { rowName } from './row-name.ts'
import { rowTitle } from './row-title.ts'
import { useKnownTypes } from './use-known-types.ts'

interface QuarantineDetailProps {
  row: QuarantineRow
  backHref: string
  /** The row was taken or set aside: `resent` says what came of it, null for set aside. */
  onSettled: (resent: Resent | null) => void
  onLeave: () => void
}

/** One refused row: what it is, where it came from, and everything to mend it. */
export function QuarantineDetail({ row, backHref, onSettled, onLeave }: QuarantineDetailProps) {
  const words = useConsoleWords()
  const [isDiscarding, setDiscarding] = useState(false)
  const { record, known } = useKnownTypes()(row.type)
  const title = rowTitle(row, { known, title: record?.title ?? [] })
  function onDiscarded() {
    setDiscarding(false)
    toast(fill(words.mend.discarded, { row: rowName(row, words.quarantine) }))
    onSettled(null)
  }
  return (
    <article className="stack row-detail" aria-label={title}>
      <header className="stack" data-gap="tight">
        <a className="up small narrow-only" href={backHref}>
          <Icon name="back" size="small" />
          {words.quarantine.list}
        </a>
        <h2>
          <Given text={title} />
        </h2>
        <Origin row={row} />
      </header>
      <MendForm row={row} onTaken={onSettled} onDiscard={() => setDiscarding(true)} onLeave={onLeave} />
      {isDiscarding && (
        <DiscardDialog row={row} onClose={() => setDiscarding(false)} onDiscarded={onDiscarded} />
      )}
    </article>
  )
}

function Origin({ row }: { row: QuarantineRow }) {
  const words = useConsoleWords().quarantine
  const labels = useLabels()
  const language = useLanguage()
  const name = rowName(row, words)
  return (
    <Facts
      of={[
        labels.record(row.type),
        <Given key="source" text={labels.source(row.source)} />,
        row.importId ? (
          <a key="row" href={`/console/imports/${row.importId}`}>
            {name}
          </a>
        ) : (
          name
        ),
        <time key="at" dateTime={row.receivedAt}>
          {formatInstant(row.receivedAt, language)}
        </time>,
      ]}
    />
  )
}
