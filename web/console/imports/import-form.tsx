import { useState } from 'react'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { SubmitButton } from '#web/ui/button.tsx'
import { FileDrop } from '#web/ui/file-drop.tsx'
import { fill } from '#web/ui/format.ts'
import { Select } from '#web/ui/select.tsx'
import { useConsoleWords } from '../words.ts'
import { ChosenFile } from './chosen-file.tsx'
import { SourceField } from './source-field.tsx'
import { useUploads } from './use-uploads.ts'

/** Choose or drop files, say what they hold and who sent them, and send them. */
export function ImportForm() {
  const words = useConsoleWords().imports
  const uploads = useUploads()
  const waiting = uploads.chosen.filter((one) => one.state === 'chosen' || one.state === 'failed')
  return (
    <div className="stack">
      <FileDrop prompt={words.drop} choose={words.choose} onFiles={uploads.choose} />
      {uploads.chosen.length > 0 && (
        <ul className="stack" data-gap="tight" aria-label={words.chosen}>
          {uploads.chosen.map((one) => (
            <ChosenFile key={one.id} chosen={one} onRemove={() => uploads.remove(one.id)} />
          ))}
        </ul>
      )}
      {waiting.length > 0 && <ImportChoices files={waiting.length} onStart={uploads.start} />}
    </div>
  )
}

interface ImportChoicesProps {
  files: number
  onStart: (as: { type: string; source: string }) => Promise<void>
}

function ImportChoices({ files, onStart }: ImportChoicesProps) {
  const words = useConsoleWords().imports
  const { apps, labels } = useDeclarations()
  const types = apps.flatMap((app) =>
    app.records.map(({ type }) => ({ id: type, label: labels.record(type) })),
  )
  const [type, setType] = useState('')
  const [source, setSource] = useState('')
  const [isAsked, setAsked] = useState(false)
  return (
    <form
      className="import-choices"
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (type !== '' && source.trim() !== '') void onStart({ type, source: source.trim() })
      }}
    >
      <div>
        <Select label={words.type} choices={types} value={type} onChange={setType} />
        {isAsked && type === '' && <p className="field-error">{words.typeNeeded}</p>}
      </div>
      <SourceField
        value={source}
        onChange={setSource}
        type={type}
        error={isAsked && source.trim() === '' ? words.sourceNeeded : undefined}
      />
      <SubmitButton variant="primary">
        {files > 1 ? fill(words.startMany, { n: files }) : words.start}
      </SubmitButton>
    </form>
  )
}
