import type { CaseView } from '#web/blocks/cases/case-views.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { fill } from '#web/ui/format.ts'
import { Island } from '../island.tsx'
import { RatingForm } from '../islands/rating-form.tsx'
import { useServiceWords } from './words.ts'

export interface RatingView {
  grade: 1 | 2 | 3 | 4 | 5
  comment?: string
}

/** Of a case that is over: how its applicant rated it, or the form to do so. */
export function CaseRating({ one, rating }: { one: CaseView; rating: RatingView | null }) {
  const words = useServiceWords().rating
  const { apps, labels } = useDeclarations()
  const kept = ratingType(apps)
  if (!one.isClosed || !kept) return null
  const tags = tagsOf(one, kept, apps).map((id) => ({ id, label: labels.value(kept.type, 'tags', id) }))
  return (
    <section className="stack" aria-labelledby="rating">
      <h2 id="rating">{rating ? words.rated : words.title}</h2>
      {rating ? (
        <p>{fill(words.told, { grade: words.grades[rating.grade] })}</p>
      ) : (
        <Island name="rating-form" Component={RatingForm} props={{ no: one.no, tags }} />
      )}
    </section>
  )
}

/** What can be pointed at where a case came by its channel; the app says of a tag which channels have nothing to do with it. */
function tagsOf({ channel }: CaseView, { tags }: { tags: string[] }, apps: readonly AppView[]): string[] {
  const offered = apps.flatMap(({ dictionaries }) => dictionaries.ratingTags ?? [])
  return tags.filter((tag) => offered.find(({ code }) => code === tag)?.[channel] !== false)
}

/** The type of records that keeps ratings, and what a rating can be about. */
function ratingType(apps: readonly AppView[]): { type: string; tags: string[] } | null {
  const record = apps.flatMap(({ records }) => records).find(({ of }) => of === 'rating')
  if (!record) return null
  const { tags } = record.schema.properties as Record<string, { items?: { enum?: string[] } }>
  return { type: record.type, tags: tags?.items?.enum ?? [] }
}
