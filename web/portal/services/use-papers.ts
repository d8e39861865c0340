import type { Item } from '#core/process/item.ts'
import type { CaseView } from '#web/blocks/cases/case-views.ts'
import type { HandingIn, MaterialAsked } from '#web/blocks/cases/handed-material.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useServiceWords } from './words.ts'

/** The papers of a case that its applicant hands in, each with how it stands; those that were promised also by themselves. */
export function usePapers(
  { item: code, materials, promiseDays, uploads }: CaseView,
  item: Item | undefined,
): HandingIn & { all: MaterialAsked[]; promised: MaterialAsked[] } {
  const words = useServiceWords()
  const labels = useCaseLabels()
  const language = useLanguage()
  const stands = (id: string, necessity: Item['materials'][number]['necessity']) => {
    const one = materials[id]
    if (!one) return words.guide.necessity[necessity]
    return fill(words.one.materialState[one.state], {
      at: one.promisedBy ? formatDate(one.promisedBy, language) : '',
    })
  }
  const own = (item?.materials ?? []).filter(
    ({ id, source }) => source === 'applicant' && materials[id]?.state !== 'held',
  )
  const all = own.map(({ id, necessity, when = null }) => ({
    id,
    when,
    label: labels.material(code, id),
    isDeferrable: necessity === 'deferrable' && materials[id]?.state !== 'given',
    note: stands(id, necessity),
    condition: labels.materialCondition(code, id),
  }))
  const promised = all
    .filter(({ id }) => materials[id]?.state === 'promised')
    .map((one) => ({ ...one, isDeferrable: false, when: null }))
  return { promiseDays, uploads, all, promised }
}
