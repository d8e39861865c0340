import { useState } from 'react'
import { goOn } from '../go-on.ts'
import type { OwnRequestsView, RecordChoice } from '../person-views.ts'
import { useSend } from '../use-send.ts'
import { awaitFiled } from './await-filed.ts'
import { aboutOf, emptyDraft, type RightsDraft, recordId, rightsFaults } from './rights-draft.ts'

interface RightsFormState {
  kind: string
  records: RecordChoice[]
  chosen: Pick<RecordChoice, 'type' | 'key'> | null
}

/** The form of a right while it is filled in, sent, and waited for. Nothing typed goes before it is taken. */
export function useRightsForm({ kind, records, chosen }: RightsFormState) {
  const [draft, setDraft] = useState<RightsDraft>({ ...emptyDraft, record: chosen ? recordId(chosen) : '' })
  const [isAsked, setAsked] = useState(false)
  const { error, isBusy, run } = useSend()
  const about = records.find((one) => recordId(one) === draft.record)
  const faults = rightsFaults(kind, { ...draft, record: about ? draft.record : '' })

  async function file() {
    setAsked(true)
    if (Object.keys(faults).length > 0) return
    const { field, claimed, text } = draft
    const body = { kind, ...aboutOf(about), field, claimed, text }
    await run<{ no: string }>({ method: 'POST', path: '/api/my/requests', body, then: showFiled })
  }

  const type = (typed: Partial<RightsDraft>) => setDraft({ ...draft, ...typed })
  return { draft, type, about, faults: isAsked ? faults : {}, error, isBusy, file }
}

/** Goes to where the request stands, once the loop has given it to somebody and its due date is known. */
async function showFiled({ no }: { no: string }): Promise<void> {
  await awaitFiled<OwnRequestsView>('/api/my/requests', ({ requests }) =>
    requests.some((request) => request.no === no && request.state !== 'filed'),
  )
  goOn(`/my-data?filed=${encodeURIComponent(no)}#requests`)
}
