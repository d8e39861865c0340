import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '#web/ui/button.tsx'
import { FileDrop } from '#web/ui/file-drop.tsx'
import { fill } from '#web/ui/format.ts'
import { useWords } from '../words.ts'
import type { HandedMaterial, MaterialAsked, PromiseDays, Uploads } from './handed-material.ts'
import { PromiseField } from './promise-field.tsx'
import { uploadLimits } from './upload-limits.ts'

export interface MaterialFieldProps {
  material: MaterialAsked
  handed: HandedMaterial
  uploads: Uploads
  days: PromiseDays
  onChange: (handed: HandedMaterial) => void
  /** Sends one file and adds it to what is handed in. */
  onFile: (file: File) => Promise<void>
  /** What else can be said of the paper where it is taken. */
  children?: ReactNode
}

/** A place for one paper: its files, or the day by which it follows where that is allowed. */
export function MaterialField({
  material,
  handed,
  uploads,
  days,
  onChange,
  onFile,
  children,
}: MaterialFieldProps) {
  const words = useWords().cases.papers
  const note = [material.note, material.condition].filter(Boolean).join(' · ')
  return (
    <section className="card stack" data-gap="tight" aria-label={material.label}>
      <p className="row" data-spread>
        <strong>{material.label}</strong>
        <span className="small soft">{note}</span>
      </p>
      {children}
      <ul className="material-list">
        {handed.files.map(({ id, name }) => (
          <li key={id} className="row" data-spread>
            <span>{name}</span>
            <Button
              size="small"
              variant="quiet"
              onPress={() => onChange({ ...handed, files: handed.files.filter((one) => one.id !== id) })}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Files uploads={uploads} onFile={onFile} />
      {material.isDeferrable && handed.files.length === 0 && !handed.seen && (
        <PromiseField
          days={days}
          day={handed.promise ?? ''}
          onChange={(promise) => onChange({ ...handed, promise })}
        />
      )}
    </section>
  )
}

function Files({ uploads, onFile }: Pick<MaterialFieldProps, 'uploads' | 'onFile'>) {
  const { comma, cases } = useWords()
  const words = cases.papers
  const isAlive = useAlive()
  const [sending, setSending] = useState<string | null>(null)
  const take = async (files: File[]) => {
    for (const file of files) {
      setSending(file.name)
      await onFile(file)
    }
    setSending(null)
  }
  return (
    <>
      {sending && <p role="status">{fill(words.uploading, { name: sending })}</p>}
      {isAlive && (
        <FileDrop
          prompt={fill(words.prompt, { kinds: uploadLimits(uploads, { each: words.upTo, comma }) })}
          choose={words.choose}
          accept={uploads.flatMap(({ endings }) => endings.map((ending) => `.${ending}`))}
          onFiles={(files) => void take(files)}
        />
      )}
    </>
  )
}

/** Whether the browser has taken over. What sets styles by itself is drawn only then: the page's own policy refuses them in a document. */
function useAlive(): boolean {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return isAlive
}
