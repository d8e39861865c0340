import { Answered } from '#web/blocks/application/answered.tsx'
import { CaseHistory } from '#web/blocks/cases/case-history.tsx'
import type { CaseView } from '#web/blocks/cases/case-views.ts'
import { innermostStates } from '#web/blocks/cases/innermost-states.ts'
import { LaneAxis } from '#web/blocks/cases/lane-axis.tsx'
import { ProcessPicture } from '#web/blocks/cases/process-picture.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { Problem } from '#web/blocks/problem.ts'
import { fill } from '#web/ui/format.ts'
import { Tag } from '#web/ui/tag.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useWorkbenchWords } from '../words.ts'
import { AboutRecord } from './about-record.tsx'
import { ActsColumn } from './acts-column.tsx'
import { AssignButton } from './assign-dialog.tsx'
import { ColleaguesCase } from './colleagues-case.tsx'
import { FilledColumn } from './filled-column.tsx'
import { KnownColumn } from './known-column.tsx'
import { useCase } from './use-case.ts'

/** A case on one screen: what was filled in, what is known and suggested, what to do. */
export function CaseScreen({ params: { no = '' } }: { params: Record<string, string> }) {
  const question = useCase(no)
  const { error } = question
  const isColleagues = error instanceof Problem && error.code === 'case-with-colleague'
  return (
    <div className="screen case-screen">
      {isColleagues ? (
        <ColleaguesCase no={no} told={error} />
      ) : (
        <Answered question={question}>{(one) => <Case one={one} />}</Answered>
      )}
    </div>
  )
}

function Case({ one }: { one: CaseView }) {
  const words = useWorkbenchWords().case
  const labels = useCaseLabels()
  const { apps } = useDeclarations()
  const process = apps.find(({ id }) => id === one.app)?.processes?.find(({ id }) => id === one.process)
  const hasLanes = one.clocks.some(({ lane }) => lane !== null)
  return (
    <>
      <ScreenHead
        title={labels.item(one.item)}
        lead={`${one.applicant.name} · ${fill(words.no, { no: one.no })}`}
        up={{ href: '/workbench', label: words.back }}
        side={<AssignButton one={one} />}
      />
      {process && <ProcessPicture process={process} of={one} steps={one.steps} />}
      {!process?.lanes && <InnerStates one={one} />}
      <div className="case-columns">
        <FilledColumn one={one} />
        <KnownColumn one={one} />
        <ActsColumn one={one} />
      </div>
      <AboutRecord one={one} />
      {process?.lanes && hasLanes && (
        <section className="stack" aria-labelledby="lanes">
          <h2 id="lanes">{words.lanes}</h2>
          <LaneAxis of={one} lanes={process.lanes} now={one.now} />
        </section>
      )}
      <section className="stack" aria-labelledby="history">
        <h2 id="history">{words.history}</h2>
        <CaseHistory of={one} steps={one.steps} />
      </section>
    </>
  )
}

/** What stands side by side within the state of the picture, where it is no lanes of departments. */
function InnerStates({ one }: { one: CaseView }) {
  const labels = useCaseLabels()
  const inner = innermostStates(one.states).filter((state) => state.includes('.'))
  if (inner.length === 0) return null
  return (
    <p className="row">
      {inner.map((state) => (
        <Tag key={state}>{labels.state(one, state)}</Tag>
      ))}
    </p>
  )
}
