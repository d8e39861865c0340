import { useId } from 'react'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import type { BalanceSheet } from '../views.ts'
import { useConsoleWords } from '../words.ts'

interface SourceFieldProps {
  value: string
  onChange: (source: string) => void
  /** The record type: the sources it expects are offered first. */
  type: string
  error?: string
}

/** Who the file is from: one of those that are expected or known, or a new one. */
export function SourceField({ value, onChange, type, error }: SourceFieldProps) {
  const words = useConsoleWords().imports
  const id = useId()
  const { labels } = useDeclarations()
  const { data: sheet } = useAsk<BalanceSheet>('/api/balance')
  const expected = labels.declared(type)?.sources.map((one) => one.party) ?? []
  const known = sheet?.sources.map((one) => one.source) ?? []
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {words.source}
      </label>
      <input
        id={id}
        className="input"
        list={`${id}-list`}
        value={value}
        maxLength={512}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={`${id}-says`}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={`${id}-list`}>
        {[...new Set([...expected, ...known])].map((source) => (
          <option key={source} value={source} label={labels.source(source)} />
        ))}
      </datalist>
      <span id={`${id}-says`} className={error ? 'field-error' : 'field-description'}>
        {error ?? words.sourceHint}
      </span>
    </div>
  )
}
