import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { SubmitButton } from '#web/ui/button.tsx'
import { formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import type { PageProps, Visit } from '../visit.ts'
import { useServiceWords } from './words.ts'

/** The identifier or code of a paper, typed by whoever holds it. */
export function VerifyPage({ visit }: PageProps<object>) {
  const words = useServiceWords().verify
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <CodeForm visit={visit} />
    </div>
  )
}

function CodeForm({ visit }: { visit: Visit }) {
  const words = useServiceWords().verify
  return (
    <form className="filter card" method="get" action="/verify">
      <label className="field filter-words">
        <span className="field-label">{words.code}</span>
        <input
          className="input"
          name="code"
          required
          autoComplete="off"
          defaultValue={visit.params.code ?? ''}
        />
      </label>
      <div className="row filter-acts">
        <SubmitButton variant="primary">{words.find}</SubmitButton>
      </div>
    </form>
  )
}

/** What is told of a paper to whoever has its code. */
export interface PaperView {
  kind?: string
  item?: string
  number?: string | null
  identifier?: string
  state?: string
  issuedOn?: string
  validUntil?: string | null
  department?: string
  holderName?: string | null
}

/** Whether a paper is genuine and counts, and what it is. */
export function VerifiedPage({
  visit,
  data,
}: PageProps<{ certificate: PaperView | null; document: PaperView | null }>) {
  const words = useServiceWords().verify
  const paper = data.certificate ?? data.document
  return (
    <div className="page page-body stack" data-gap="loose">
      <h1>{words.title}</h1>
      {paper ? (
        <Paper paper={paper} />
      ) : (
        <Notice tone="danger" live>
          <p>{words.unknown}</p>
        </Notice>
      )}
      <CodeForm visit={visit} />
    </div>
  )
}

function Paper({ paper }: { paper: PaperView }) {
  const words = useServiceWords().verify
  const labels = useCaseLabels()
  const declared = useLabels()
  const language = useLanguage()
  const stands = paper.state ?? 'valid'
  const states: Record<string, string> = words.state
  // A document never changes; only of a certificate is it known whether it still counts.
  const genuine = paper.identifier ? words.true : words.issued
  const facts: [string, string | null | undefined][] = [
    [
      words.kind,
      paper.item && paper.identifier
        ? labels.certificate(paper.item)
        : paper.kind && labels.document(paper.kind),
    ],
    [words.number, paper.identifier ?? paper.number],
    [words.issuer, paper.department && declared.source(paper.department)],
    [words.issuedOn, paper.issuedOn && formatDate(paper.issuedOn, language)],
    [words.validUntil, paper.validUntil && formatDate(paper.validUntil, language)],
    [words.holder, paper.holderName],
  ]
  return (
    <section className="card stack" aria-labelledby="verdict">
      <Notice tone={stands === 'valid' ? 'verified' : 'danger'}>
        <h2 id="verdict">{stands === 'valid' ? genuine : `${words.gone}: ${states[stands] ?? stands}`}</h2>
        {!paper.identifier && <p>{words.issuedSays}</p>}
      </Notice>
      <dl className="service-facts">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt className="small soft">{name}</dt>
              <dd>
                <Given text={value} />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  )
}
