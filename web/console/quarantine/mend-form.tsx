import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Details } from '#web/ui/details.tsx'
import { fill } from '#web/ui/format.ts'
import { Notice } from '#web/ui/notice.tsx'
import type { QuarantineRow, Resent } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { MendActs } from './mend-acts.tsx'
import { MendField } from './mend-field.tsx'
import { MendOutcome } from './mend-outcome.tsx'
import { type RowField, rowFields } from './row-fields.ts'
import { useKnownTypes } from './use-known-types.ts'
import { useMending } from './use-mending.ts'

interface MendFormProps {
  row: QuarantineRow
  onTaken: (resent: Resent) => void
  onDiscard: () => void
  onLeave: () => void
}

/** A refused row to mend: what has to be changed first, the rest below, what came in beside it. */
export function MendForm({ row, onTaken, onDiscard, onLeave }: MendFormProps) {
  const words = useConsoleWords().mend
  const { known } = useKnownTypes()(row.type)
  const { draft, type, forget, mutation } = useMending(row, onTaken)
  const form = useRef<HTMLFormElement>(null)
  const groups = rowFields(row, known)
  const isOpen = row.state === 'open'
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onLeave()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isOpen) mutation.mutate()
  }
  const fields = (list: RowField[]) =>
    list.map((field) => (
      <MendField
        key={field.key}
        type={row.type}
        field={field}
        typed={draft[field.key]}
        onType={(text) => type(field.key, text)}
        isReadOnly={!isOpen}
      />
    ))
  return (
    <form
      ref={form}
      className="stack"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        mutation.mutate()
      }}
    >
      {!isOpen && <Notice>{words.settledState}</Notice>}
      <MendOutcome mutation={mutation} />
      {groups.whole.length > 0 && (
        <Notice tone="danger" title={words.whole}>
          {groups.whole.map((reason) => (
            <p key={`${reason.code} ${reason.field}`}>
              {reason.message} <code className="code faint">{reason.code}</code>
            </p>
          ))}
        </Notice>
      )}
      {groups.blamed.length > 0 && (
        <fieldset className="mend-group">
          <legend>{words.toMend}</legend>
          {fields(groups.blamed)}
        </fieldset>
      )}
      {isOpen && (
        <MendActs
          row={row}
          draft={draft}
          isBusy={mutation.isPending}
          onReset={forget}
          onDiscard={onDiscard}
        />
      )}
      <div>
        {groups.filled.length > 0 && (
          <Details summary={fill(words.rest, { n: groups.filled.length })} open>
            <div className="mend-grid">{fields(groups.filled)}</div>
          </Details>
        )}
        {groups.blank.length > 0 && (
          <Details summary={fill(words.blank, { n: groups.blank.length })}>
            <div className="mend-grid">{fields(groups.blank)}</div>
          </Details>
        )}
        <Details summary={words.raw}>
          <pre className="raw">{row.raw}</pre>
        </Details>
      </div>
    </form>
  )
}
