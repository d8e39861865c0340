import type { RequestView } from '#web/blocks/views/request-view.ts'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { usePersonWords } from '../person-words.ts'
import type { Visit } from '../visit.ts'

interface DoneNoticeProps {
  visit: Visit
  requests: RequestView[]
}

/** What has just been done on this page, as the address says; a number that is not among one's own says nothing. */
export function DoneNotice({ visit, requests }: DoneNoticeProps) {
  const words = usePersonWords()
  const done = visit.query.get('done')
  const filed = requests.find(({ no }) => no === visit.query.get('filed'))
  if (filed) return <Filed request={filed} />
  if (done !== 'given' && done !== 'withdrawn') return null
  return (
    <Notice live>
      <p>{done === 'given' ? words.consents.wasGiven : words.consents.wasWithdrawn}</p>
    </Notice>
  )
}

function Filed({ request: { no, caseNo, due } }: { request: RequestView }) {
  const words = usePersonWords().requests
  const language = useLanguage()
  return (
    <Notice title={fill(words.filed, { no: caseNo ?? no })} live>
      <p>{due ? fill(words.filedDue, { due: formatDate(due, language) }) : words.filedSays}</p>
    </Notice>
  )
}
