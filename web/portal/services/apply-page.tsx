import type { ItemView } from '#web/blocks/cases/case-views.ts'
import { formModel } from '#web/blocks/cases/form-model.ts'
import type { Typed } from '#web/blocks/cases/shown-fields.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { BackLink } from '../back-link.tsx'
import { Island } from '../island.tsx'
import { ApplyForm } from '../islands/apply-form.tsx'
import { NeedsScript } from '../needs-script.tsx'
import type { PageProps } from '../visit.ts'
import { type DraftForm, formChanges } from './form-changes.ts'
import { StandingNotice } from './item-standing.tsx'
import { useServiceWords } from './words.ts'

interface Applying {
  item: ItemView
  draft:
    | (DraftForm & {
        materials?: Record<string, { files: { id: string; name: string }[] }>
        savedAt: string
      })
    | null
  known: KnownView | null
}

/** What the network knows of the applicant already. */
export interface KnownView {
  fields: Record<string, { value: unknown; source: string; knownFrom: string }>
  materials: Record<string, unknown>
}

/** The application: what the network knows is filled in, what is typed is saved, leave and come back. */
export function ApplyPage({ visit, data: { item, draft, known } }: PageProps<Applying>) {
  const { apps, labels } = useDeclarations()
  const words = useServiceWords()
  const caseLabels = useCaseLabels()
  const language = useLanguage()
  const model = formModel(apps, item, labels)
  const name = caseLabels.item(item.code)
  const origins = Object.entries(known?.fields ?? {}).map(([field, { source, knownFrom }]) => [
    field,
    fill(words.apply.fromNetwork, { source: labels.source(source), at: formatInstant(knownFrom, language) }),
  ])
  const held = new Set(Object.keys(known?.materials ?? {}))
  const own = item.materials.filter(({ id, source }) => source === 'applicant' && !held.has(id))
  const prefilled = Object.entries(known?.fields ?? {}).map(([field, { value }]) => [field, typedOf(value)])
  const acting = visit.session?.actor.acting
  const isForOwn = acting || !model?.holder || known?.fields[model.holder] !== undefined
  return (
    <div className="page page-body stack apply-page" data-gap="loose">
      <header className="stack" data-gap="tight">
        <BackLink href={`/services/${encodeURIComponent(item.code)}`} label={name} />
        <h1>{fill(words.apply.title, { item: name })}</h1>
        {item.standing && <StandingNotice standing={item.standing} />}
        {acting && <p>{fill(words.apply.forWhom, { name: acting.name })}</p>}
        {!isForOwn && <Notice>{words.apply.forOthers}</Notice>}
        {held.size > 0 && <Notice>{fill(words.apply.saves, { n: held.size })}</Notice>}
      </header>
      <NeedsScript />
      {model && (
        <Island
          name="apply-form"
          Component={ApplyForm}
          props={{
            item: item.code,
            model,
            materials: own.map(({ id, necessity, when = null }) => ({
              id,
              when,
              label: caseLabels.material(item.code, id),
              isDeferrable: necessity === 'deferrable',
              note: words.guide.necessity[necessity],
              condition: caseLabels.materialCondition(item.code, id),
            })),
            first: draft?.form ?? Object.fromEntries(prefilled),
            uploads: item.uploads,
            days: item.promiseDays,
            given: draft?.materials ?? {},
            savedAt: draft?.savedAt ?? null,
            changes: draft ? formChanges(draft, model) : { gone: [], fresh: [] },
            origins: Object.fromEntries(origins),
          }}
        />
      )}
    </div>
  )
}

function typedOf(value: unknown): Typed[string] {
  if (typeof value === 'boolean') return value
  return Array.isArray(value) ? value.map(String) : String(value ?? '')
}
