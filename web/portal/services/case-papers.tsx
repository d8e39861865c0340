import type { CaseView } from '#web/blocks/cases/case-views.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { fill, formatDate, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { CertificateList } from './certificate-list.tsx'
import { useServiceWords } from './words.ts'

/** The papers of a case: what was handed in, what was made, what was given out. */
export function CasePapers({ one }: { one: CaseView }) {
  return (
    <>
      <CertificateList certificates={one.certificates} />
      <Documents one={one} />
      <Materials one={one} />
    </>
  )
}

function Documents({ one }: { one: CaseView }) {
  const words = useServiceWords().one
  const labels = useCaseLabels()
  const language = useLanguage()
  if (one.documents.length === 0) return null
  return (
    <section className="stack" aria-labelledby="documents">
      <h2 id="documents">{words.documents}</h2>
      <ul className="material-list">
        {one.documents.map(({ id, kind, number, madeAt }) => (
          <li key={id} className="stack" data-gap="tight">
            <a href={`/api/my/cases/${encodeURIComponent(one.no)}/documents/${id}`}>
              {labels.document(kind)}
            </a>
            <span className="small soft">
              {number} {formatInstant(madeAt, language)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Materials({ one }: { one: CaseView }) {
  const words = useServiceWords().one
  const labels = useCaseLabels()
  const language = useLanguage()
  const given = Object.entries(one.materials)
  if (given.length === 0) return null
  return (
    <section className="stack" aria-labelledby="given">
      <h2 id="given">{words.materials}</h2>
      <ul className="material-list">
        {given.map(([id, { state, trust, promisedBy, handedOver, isToShow }]) => (
          <li key={id} className="stack" data-gap="tight">
            <span>{labels.material(one.item, id)}</span>
            <span className="small soft">
              {fill(words.materialState[state], { at: promisedBy ? formatDate(promisedBy, language) : '' })}
              {state !== 'promised' && ` · ${isToShow ? words.toShow : words.trust[trust]}`}
              {handedOver && ` · ${fill(words.handedOver, { by: handedOver.by })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
