import { FormFields } from '#web/blocks/cases/form-fields.tsx'
import type { FormModel } from '#web/blocks/cases/form-model.ts'
import { FormRefused } from '#web/blocks/cases/form-refused.tsx'
import { type GoneField, GoneFields } from '#web/blocks/cases/gone-fields.tsx'
import type {
  HandedMaterials,
  MaterialAsked,
  PromiseDays,
  Uploads,
} from '#web/blocks/cases/handed-material.ts'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'
import { useWords } from '#web/blocks/words.ts'
import { Button } from '#web/ui/button.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { MaterialFields } from '../services/material-fields.tsx'
import { useApplication } from '../services/use-application.ts'
import { useServiceWords } from '../services/words.ts'

export interface ApplyFormProps {
  item: string
  model: FormModel
  materials: MaterialAsked[]
  /** What was typed before, or what the network knows. */
  first: Typed
  uploads: Uploads
  /** For which days a paper may be promised. */
  days: PromiseDays
  given: HandedMaterials
  savedAt: string | null
  /** What has changed in the form since the draft. */
  changes: { gone: GoneField[]; fresh: string[] }
  origins: Record<string, string>
}

/** Fills in and sends an application. What is typed is saved a moment later; nothing that is refused is lost. */
export function ApplyForm(props: ApplyFormProps) {
  const words = useServiceWords().apply
  const application = useApplication(props)
  const { typed, faults, error, isBusy } = application
  return (
    <form
      className="stack"
      data-gap="loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void application.submit()
      }}
    >
      <Changes {...props.changes} />
      <FormFields
        model={props.model}
        typed={typed}
        onType={application.type}
        faults={faults}
        origins={props.origins}
      />
      {props.materials.length > 0 && (
        <MaterialFields
          all={props.materials}
          uploads={props.uploads}
          days={props.days}
          application={application}
        />
      )}
      <FormRefused
        error={error}
        fields={Object.keys(faults)}
        filled={{ model: props.model, typed }}
        onLoad={() => void application.loadForm()}
      />
      <div className="row apply-acts">
        <Button type="submit" variant="primary" isDisabled={isBusy}>
          {isBusy ? words.sending : words.submit}
        </Button>
        <Saved application={application} />
      </div>
    </form>
  )
}

/** What is different from the form the draft was begun in. */
function Changes({ gone, fresh }: ApplyFormProps['changes']) {
  const words = useWords()
  if (gone.length === 0 && fresh.length === 0) return null
  return (
    <Notice tone="clock" title={words.cases.changedForm}>
      <p>{words.cases.changedSays}</p>
      <GoneFields gone={gone} />
      {fresh.length > 0 && <p>{fill(words.cases.fresh, { labels: fresh.join(words.comma) })}</p>}
    </Notice>
  )
}

/** Whether what was typed is safe: always said, and said aloud where it is not. */
function Saved({ application }: { application: ReturnType<typeof useApplication> }) {
  const words = useServiceWords().apply
  const language = useLanguage()
  const { saving, savedAt } = application
  if (saving === 'failed')
    return (
      <Notice tone="clock" live>
        <p>{words.notSaved}</p>
        <p>
          <Button size="small" onPress={() => void application.saveNow()}>
            {words.saveNow}
          </Button>
        </p>
      </Notice>
    )
  const says =
    saving === 'under-way'
      ? words.saving
      : savedAt && fill(words.saved, { at: formatInstant(savedAt, language) })
  return (
    <span className="small soft" role="status">
      {says}
    </span>
  )
}
