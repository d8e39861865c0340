import type { Item } from '#core/process/item.ts'
import type { Process } from '#core/process/process.ts'
import { CaseHistory } from '#web/blocks/cases/case-history.tsx'
import type { CaseView, OfferedStep } from '#web/blocks/cases/case-views.ts'
import { formModel } from '#web/blocks/cases/form-model.ts'
import { FormValues } from '#web/blocks/cases/form-values.tsx'
import { LaneAxis } from '#web/blocks/cases/lane-axis.tsx'
import { ProcessPicture } from '#web/blocks/cases/process-picture.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { givesUp } from '#web/blocks/cases/whose-turn.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { fill } from '#web/ui/format.ts'
import { BackLink } from '../back-link.tsx'
import { Island } from '../island.tsx'
import { CaseSteps } from '../islands/case-steps.tsx'
import { NeedsScript } from '../needs-script.tsx'
import type { PageProps } from '../visit.ts'
import { CasePapers } from './case-papers.tsx'
import { CaseRating, type RatingView } from './case-rating.tsx'
import { CaseStanding } from './case-standing.tsx'
import { usePapers } from './use-papers.ts'
import { useServiceWords } from './words.ts'

interface MyCase {
  one: CaseView
  rated: { rating: RatingView | null } | null
}

/** One's own case: the process with the present state lit, the clock, what is expected of one, papers, all that was done. */
export function MyCasePage({ visit, data: { one, rated } }: PageProps<MyCase>) {
  const words = useServiceWords()
  const labels = useCaseLabels()
  const { apps } = useDeclarations()
  const app = apps.find(({ id }) => id === one.app)
  const process = app?.processes?.find(({ id }) => id === one.process)
  const item = app?.items?.find(({ code }) => code === one.item)
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <BackLink href="/my/cases" label={words.mine.title} />
        <h1>{labels.item(one.item)}</h1>
        <p className="soft">{fill(words.one.no, { no: one.no })}</p>
      </header>
      <CaseStanding one={one} />
      {process && <ProcessPicture process={process} of={one} steps={one.steps} />}
      <div className="columns">
        <div className="stack" data-gap="section">
          <Acts one={one} process={process} />
          <CaseRating one={one} rating={rated?.rating ?? null} />
          {process?.lanes && <Lanes one={one} lanes={process.lanes} now={visit.now} />}
          <Filled one={one} item={item} />
          <section className="stack" aria-labelledby="history">
            <h2 id="history">{words.one.history}</h2>
            <CaseHistory of={one} steps={one.steps} />
          </section>
        </div>
        <aside className="stack" data-gap="loose">
          <CasePapers one={one} />
        </aside>
      </div>
    </div>
  )
}

/** What the applicant can do now; a form where the step has one. To give up is never the first thing to do. */
function Acts({ one, process }: { one: CaseView; process: Process | undefined }) {
  const words = useServiceWords().one
  const labels = useCaseLabels()
  const { apps, labels: declared } = useDeclarations()
  const item = apps.flatMap(({ items = [] }) => items).find(({ code }) => code === one.item)
  const papers = usePapers(one, item)
  if (one.open.length === 0) return <p className="soft">{one.isClosed ? words.closed : words.nothing}</p>
  const isEnd = ({ step }: OfferedStep) => givesUp(process?.steps[step])
  const offered = one.open.toSorted((a, b) => Number(isEnd(a)) - Number(isEnd(b)))
  const steps = offered.map(({ step, form, needsReason, takesPapers }, at) => ({
    step,
    isMain: at === 0 && !isEnd(offered[at]!),
    label: labels.step(one, step),
    hint: labels.hint(one, step),
    needsReason,
    model: form === null ? null : formModel(apps, { app: one.app, form }, declared),
    papers: takesPapers ? { ...papers, all: form === null ? papers.promised : papers.all } : null,
  }))
  return (
    <section className="stack" aria-labelledby="acts">
      <h2 id="acts">{words.yours}</h2>
      <NeedsScript />
      <Island
        name="case-steps"
        Component={CaseSteps}
        props={{ no: one.no, app: one.app, version: one.version, steps, first: typedForm(one) }}
      />
    </section>
  )
}

function typedForm({ form }: CaseView): Record<string, string | string[] | boolean> {
  const typed = Object.entries(form).map(([name, value]) => {
    if (typeof value === 'boolean') return [name, value]
    return [name, Array.isArray(value) ? value.map(String) : String(value ?? '')]
  })
  return Object.fromEntries(typed)
}

function Lanes({
  one,
  lanes,
  now,
}: {
  one: CaseView
  lanes: Record<string, { department: string }>
  now: string
}) {
  const words = useServiceWords().one
  if (!one.clocks.some(({ lane }) => lane !== null)) return null
  return (
    <section className="stack" aria-labelledby="lanes">
      <h2 id="lanes">{words.lanes}</h2>
      <LaneAxis of={one} lanes={lanes} now={now} />
    </section>
  )
}

function Filled({ one, item }: { one: CaseView; item: Item | undefined }) {
  const words = useServiceWords().one
  if (!item) return null
  return (
    <section className="stack" aria-labelledby="filled">
      <h2 id="filled">{words.filled}</h2>
      <FormValues app={one.app} form={item.form} values={one.form} />
    </section>
  )
}
