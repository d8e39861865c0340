import type { MaterialAsked, PromiseDays, Uploads } from '#web/blocks/cases/handed-material.ts'
import { MaterialField } from '#web/blocks/cases/material-field.tsx'
import { useWords } from '#web/blocks/words.ts'
import { Details } from '#web/ui/details.tsx'
import { fill } from '#web/ui/format.ts'
import type { useApplication } from './use-application.ts'
import { useServiceWords } from './words.ts'

interface MaterialFieldsProps {
  /** Those that may be asked; which of them are depends on what is filled in. */
  all: MaterialAsked[]
  uploads: Uploads
  days: PromiseDays
  application: ReturnType<typeof useApplication>
}

/** A place for each material that is asked now: files, or the day by which they follow where that is allowed. */
export function MaterialFields({ all, uploads, days, application }: MaterialFieldsProps) {
  const words = useServiceWords().apply
  const { asked, given } = application
  const others = all.filter(({ id }) => !asked.some((one) => one.id === id))
  return (
    <fieldset className="form-group stack">
      <legend>{words.materials}</legend>
      <p className="small soft" role="status">
        {fill(words.asked, { n: asked.length })}
      </p>
      {asked.map((material) => (
        <MaterialField
          key={material.id}
          {...{ material, uploads, days }}
          handed={given[material.id] ?? { files: [] }}
          onChange={(handed) => application.give(material.id, handed)}
          onFile={(file) => application.upload(material.id, file)}
        />
      ))}
      {others.length > 0 && <Others materials={others} />}
    </fieldset>
  )
}

/** What is asked in other cases, and in which. */
function Others({ materials }: { materials: MaterialAsked[] }) {
  const words = useServiceWords().apply
  const { colon } = useWords()
  return (
    <Details summary={fill(words.perhaps, { n: materials.length })}>
      <ul className="material-list">
        {materials.map(({ id, label, condition }) => (
          <li key={id} className="small">
            {condition === null ? label : `${label}${colon}${condition}`}
          </li>
        ))}
      </ul>
    </Details>
  )
}
