import { useState } from 'react'
import { usePlace } from '#web/blocks/application/router.ts'
import { ScreenHead } from '../screen-head.tsx'
import { useWorkbenchWords } from '../words.ts'
import { HeldList } from './held-list.tsx'
import type { Lookup, Reason, RecordPlace } from './lookup.ts'
import { MaskedRecord } from './masked-record.tsx'
import { ReasonFields } from './reason-fields.tsx'
import { RecordFields } from './record-fields.tsx'
import { VerifyForm } from './verify-form.tsx'

/** What is not public, the least first: whether something is so, then with masks on, then one field in clear. */
export function LookupScreen() {
  const words = useWorkbenchWords().lookup
  const { query } = usePlace()
  const subject = query.get('subject')
  const [reason, setReason] = useState<Reason>({ purpose: 'service', caseNo: query.get('case') ?? '' })
  const [record, setRecord] = useState<RecordPlace>({ type: '', key: '' })
  const changeReason = (part: Partial<Reason>) => setReason((now) => ({ ...now, ...part }))
  const changeRecord = (part: Partial<RecordPlace>) => setRecord((now) => ({ ...now, ...part }))
  return (
    <div className="screen" data-measure="reading">
      <ScreenHead title={words.title} lead={words.lead} />
      <ReasonFields reason={reason} onChange={changeReason} />
      {subject && <HeldList key={keyOf({ reason })} {...{ reason, subject }} onChoose={setRecord} />}
      <RecordFields record={record} onChange={changeRecord} />
      <Answers key={keyOf({ reason, record })} lookup={{ reason, record }} />
    </div>
  )
}

/** What was answered to one question is no answer to another: with it changes what is drawn. */
function keyOf(asked: Partial<Lookup>): string {
  return JSON.stringify(asked)
}

function Answers({ lookup }: { lookup: Lookup }) {
  const words = useWorkbenchWords().lookup
  const { reason, record } = lookup
  if ([reason.caseNo, record.type, record.key].some((part) => part.trim() === ''))
    return <p className="soft">{words.first}</p>
  return (
    <>
      <VerifyForm lookup={lookup} />
      <MaskedRecord lookup={lookup} />
    </>
  )
}
