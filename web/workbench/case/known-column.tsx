import type { CaseView } from '#web/blocks/cases/case-views.ts'
import { ClockRing } from '#web/blocks/cases/clock-ring.tsx'
import { Judgement } from '#web/blocks/cases/judgement.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { subjectHref } from '#web/blocks/links.ts'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { useWorkbenchWords } from '../words.ts'
import { Grounds } from './grounds.tsx'
import { casePath } from './use-case.ts'

/** What is known beside the application: the clocks, what the rules suggest and why, the public record, the papers so far. */
export function KnownColumn({ one }: { one: CaseView }) {
  const words = useWorkbenchWords().case
  const labels = useCaseLabels()
  const { subject } = one.applicant
  const clocks = one.clocks.filter(({ stoppedAt }) => stoppedAt === null)
  return (
    <section className="case-column stack" aria-labelledby="known">
      <h2 id="known">{words.known}</h2>
      {clocks.map((clock) => (
        <ClockRing key={clock.name} clock={clock} label={labels.clock(one, clock.name)} />
      ))}
      <Suggestion one={one} />
      <Grounds one={one} />
      {subject && <Records no={one.no} subject={subject} />}
      <Papers one={one} />
    </section>
  )
}

/** Of an organisation its public page; of anybody what the own department holds, asked for step by step. */
function Records({ no, subject }: { no: string; subject: string }) {
  const words = useWorkbenchWords().case
  const query = new URLSearchParams({ case: no, subject })
  return (
    <div className="small stack" data-gap="tight">
      {subject.startsWith('person:') ? (
        <p className="soft">{words.noSubject}</p>
      ) : (
        <a href={subjectHref(subject)}>{words.subject}</a>
      )}
      {/^(person|uscc):/.test(subject) && <a href={`/workbench/lookup?${query}`}>{words.held}</a>}
    </div>
  )
}

function Suggestion({ one }: { one: CaseView }) {
  const words = useWorkbenchWords().case
  const labels = useCaseLabels()
  if (one.suggestion === null) return null
  const { step } = one.suggestion
  return (
    <div className="card stack" data-gap="tight">
      <h3>{words.suggestion}</h3>
      <p className="case-suggests">
        {step === null ? words.noSuggestion : fill(words.suggests, { step: labels.step(one, step) })}
      </p>
      <Judgement judged={one.suggestion} context={words.suggestion} />
    </div>
  )
}

function Papers({ one }: { one: CaseView }) {
  const words = useWorkbenchWords().case
  const labels = useCaseLabels()
  const language = useLanguage()
  return (
    <>
      {one.documents.length > 0 && <h3>{words.documents}</h3>}
      <ul className="material-list">
        {one.documents.map(({ id, kind, number, madeAt }) => (
          <li key={id}>
            <a href={`${casePath(one.no)}/documents/${id}`}>{labels.document(kind)}</a>
            <p className="small soft">
              {number} {formatInstant(madeAt, language)}
            </p>
          </li>
        ))}
        {one.certificates.map(({ identifier, item }) => (
          <li key={identifier}>
            <a href={`/verify/${encodeURIComponent(identifier)}`}>{labels.certificate(item)}</a>
            <p className="small soft">{identifier}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
