import { useLabels } from '#web/blocks/declarations.tsx'
import { DueTag } from '#web/blocks/due-tag.tsx'
import { Given } from '#web/blocks/given.tsx'
import { RequestAnswer, RequestAsked } from '#web/blocks/request-parts.tsx'
import type { RequestView } from '#web/blocks/views/request-view.ts'
import { Dot } from '#web/ui/dot.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { usePersonWords } from '../person-words.ts'

interface RequestListProps {
  requests: RequestView[]
  today: string
}

/** What one has asked for: until when it is to be answered, or the answer. */
export function RequestList({ requests, today }: RequestListProps) {
  const words = usePersonWords().requests
  if (requests.length === 0) return <EmptyState title={words.none}>{words.noneSays}</EmptyState>
  return (
    <ul className="stack">
      {requests.map((request) => (
        <Request key={request.no} request={request} today={today} />
      ))}
    </ul>
  )
}

function Request({ request, today }: { request: RequestView; today: string }) {
  const labels = useLabels()
  const { states, refusedSays } = usePersonWords().requests
  return (
    <li className="card stack" data-gap="tight" id={request.no}>
      <div className="row" data-spread>
        <h3>{labels.value('rights.request', 'kind', request.kind)}</h3>
        {request.state === 'open' ? (
          <DueTag due={request.due} today={today} />
        ) : (
          <Tag tone={request.state === 'answered' ? 'blue' : undefined}>{states[request.state]}</Tag>
        )}
      </div>
      <Facts request={request} />
      <RequestAsked request={request} />
      {request.answer && <RequestAnswer answer={request.answer} />}
      {request.answer?.outcome === 'refused' && <p className="small soft">{refusedSays}</p>}
    </li>
  )
}

function Facts({ request }: { request: RequestView }) {
  const words = usePersonWords().requests
  const labels = useLabels()
  const language = useLanguage()
  const { no, caseNo, department } = request
  return (
    <p className="small soft">
      {caseNo ? (
        <a className="code" href={`/my/cases/${encodeURIComponent(caseNo)}`}>
          {caseNo}
        </a>
      ) : (
        <span className="code">{no}</span>
      )}
      <Dot />
      {fill(words.askedOn, { date: formatDate(request.askedOn, language) })}
      {department && (
        <>
          <Dot />
          <Given text={fill(words.by, { department: labels.source(department) })} />
        </>
      )}
    </p>
  )
}
