import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useServiceWords } from './words.ts'

export interface CertificateLine {
  identifier: string
  item: string
  state: string
  validUntil: string | null
}

/** Certificates as lines: what each is, whether it counts, and the way to its check. */
export function CertificateList({ certificates }: { certificates: CertificateLine[] }) {
  const words = useServiceWords()
  const labels = useCaseLabels()
  const language = useLanguage()
  if (certificates.length === 0) return null
  const stands: Record<string, string> = words.verify.state
  return (
    <section className="stack" aria-labelledby="certificates">
      <h2 id="certificates">{words.mine.certificates}</h2>
      <ul className="material-list">
        {certificates.map(({ identifier, item, state, validUntil }) => (
          <li key={identifier} className="stack" data-gap="tight">
            <span className="row">
              <a href={`/verify/${encodeURIComponent(identifier)}`}>{labels.certificate(item)}</a>
              <Tag {...(state === 'valid' ? {} : { tone: 'danger' as const })}>{stands[state] ?? state}</Tag>
            </span>
            <span className="row small soft">
              <a href={`/api/my/certificates/${encodeURIComponent(identifier)}/pdf`}>{words.mine.asPdf}</a>
              {validUntil && `${words.verify.validUntil} ${formatDate(validUntil, language)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
