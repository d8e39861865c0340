import { useEffect, useState } from 'react'
import { useWords } from '#web/blocks/words.ts'
import { Button } from '#web/ui/button.tsx'
import { FileDrop } from '#web/ui/file-drop.tsx'
import { fill } from '#web/ui/format.ts'
import { TextField } from '#web/ui/text-field.tsx'
import type { ApplyFormProps } from '../islands/apply-form.tsx'
import { uploadLimits } from './upload-limits.ts'
import type { MaterialAsked, useApplication } from './use-application.ts'
import { useServiceWords } from './words.ts'

interface MaterialFieldsProps {
  /** Those that may be asked; which of them are depends on what is filled in. */
  all: MaterialAsked[]
  uploads: ApplyFormProps['uploads']
  application: ReturnType<typeof useApplication>
}

/** A place for each material that is asked now: files, or the day by which they follow where that is allowed. */
export function MaterialFields({ all, uploads, application }: MaterialFieldsProps) {
  const words = useServiceWords().apply
  const { asked } = application
  const more = all.length - asked.length
  return (
    <fieldset className="form-group stack">
      <legend>{words.materials}</legend>
      <p className="small soft" role="status">
        {fill(words.asked, { n: asked.length })}
        {more > 0 && fill(words.perhaps, { n: more })}
      </p>
      {asked.map((material) => (
        <MaterialField key={material.id} {...{ material, uploads, application }} />
      ))}
    </fieldset>
  )
}

function MaterialField({
  material,
  uploads,
  application,
}: Omit<MaterialFieldsProps, 'all'> & { material: MaterialAsked }) {
  const words = useServiceWords().apply
  const { comma } = useWords()
  const isAlive = useAlive()
  const [sending, setSending] = useState<string | null>(null)
  const given = application.given[material.id] ?? { files: [] }
  const take = async (files: File[]) => {
    for (const file of files) {
      setSending(file.name)
      await application.upload(material.id, file)
    }
    setSending(null)
  }
  return (
    <section className="card stack" data-gap="tight" aria-label={material.label}>
      <p className="row" data-spread>
        <strong>{material.label}</strong>
        <span className="small soft">{material.note}</span>
      </p>
      <ul className="material-list">
        {given.files.map(({ id, name }) => (
          <li key={id} className="row" data-spread>
            <span>{name}</span>
            <Button
              size="small"
              variant="quiet"
              onPress={() =>
                application.give(material.id, { ...given, files: given.files.filter((one) => one.id !== id) })
              }
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {sending && <p role="status">{fill(words.uploading, { name: sending })}</p>}
      {isAlive && (
        <FileDrop
          prompt={fill(words.prompt, { kinds: uploadLimits(uploads, { each: words.upTo, comma }) })}
          choose={words.choose}
          accept={uploads.flatMap(({ endings }) => endings.map((ending) => `.${ending}`))}
          onFiles={(files) => void take(files)}
        />
      )}
      {material.isDeferrable && given.files.length === 0 && (
        <TextField
          label={words.promise}
          type="date"
          value={given.promise ?? ''}
          onChange={(promise) =>
            application.give(material.id, { files: [], ...(promise ? { promise } : {}) })
          }
        />
      )}
    </section>
  )
}

/** Whether the browser has taken over. What sets styles by itself is drawn only then: the page's own policy refuses them in a document. */
function useAlive(): boolean {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return isAlive
}
