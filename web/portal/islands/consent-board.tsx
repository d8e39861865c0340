import { useState } from 'react'
import { accessWords } from '#core/access/words.ts'
import { FormProblem } from '#web/blocks/form-problem.tsx'
import { Button } from '#web/ui/button.tsx'
import { Details } from '#web/ui/details.tsx'
import { fill } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { goOn } from '../go-on.ts'
import { LivingForm } from '../living-form.tsx'
import { awaitFiled } from '../my-data/await-filed.ts'
import { GivenConsent } from '../my-data/given-consent.tsx'
import type { ConsentsView, ConsentView } from '../person-views.ts'
import { usePersonWords } from '../person-words.ts'
import { useSend } from '../use-send.ts'

/** A notice with its scope already said in the language of the page. */
type Offered = ConsentsView['notices'][number] & { scopeNames: string }

export interface ConsentBoardProps {
  consents: ConsentView[]
  notices: Offered[]
  /** Nobody consents for another. */
  mayGive: boolean
}

/** What one has consented to, each with one step to withdraw it, and what one may consent to. */
export function ConsentBoard({ consents, notices, mayGive }: ConsentBoardProps) {
  const words = usePersonWords().consents
  const { error, isBusy, run } = useSend()
  function withdraw(no: string) {
    const then = () => show('withdrawn', (consent) => consent.no === no && consent.withdrawnOn !== null)
    return run({ method: 'POST', path: `/api/my/consents/${encodeURIComponent(no)}/withdraw`, then })
  }
  return (
    <div className="stack">
      <h3>{words.given}</h3>
      {consents.length === 0 && <p className="soft">{words.noGiven}</p>}
      <ul className="plain-rows">
        {consents.map((consent) => (
          <GivenConsent
            key={consent.no}
            consent={consent}
            onWithdraw={mayGive && !isBusy ? () => void withdraw(consent.no) : undefined}
          />
        ))}
      </ul>
      <FormProblem error={error} />
      {mayGive && <h3>{words.offered}</h3>}
      {mayGive && (
        <div>
          {notices.map((notice) => (
            <Offer key={notice.id} notice={notice} />
          ))}
        </div>
      )}
    </div>
  )
}

/** One notice to read, and the step that agrees to this very version of it. */
function Offer({ notice }: { notice: Offered }) {
  const words = usePersonWords().consents
  const told = accessWords(useLanguage()).notices[notice.id]
  const [receiver, setReceiver] = useState('')
  const { error, isBusy, run } = useSend()
  const name = told?.name ?? notice.id
  function give() {
    const { id: purpose, version: noticeVersion } = notice
    return run<{ no: string }>({
      method: 'POST',
      path: '/api/my/consents',
      body: { purpose, noticeVersion, receiver },
      then: ({ no }) => show('given', (consent) => consent.no === no),
    })
  }
  return (
    <Details summary={name}>
      <LivingForm onSend={give}>
        <p>{told?.says}</p>
        <p className="row small soft">
          <span>
            {words.scope} {notice.scopeNames}
          </span>
          <span>{fill(words.version, { n: notice.version })}</span>
          {notice.sensitive && <Tag tone="clock">{words.sensitive}</Tag>}
        </p>
        {notice.namesReceiver && (
          <TextField
            label={words.receiver}
            description={words.receiverHint}
            value={receiver}
            onChange={setReceiver}
            maxLength={200}
          />
        )}
        <FormProblem error={error} />
        <p>
          <Button
            type="submit"
            variant="primary"
            isDisabled={isBusy}
            aria-label={fill(words.giveTo, { name })}
          >
            {words.give}
          </Button>
        </p>
      </LivingForm>
    </Details>
  )
}

/** Shows the page as it is once the loop has kept what was done. */
async function show(done: 'given' | 'withdrawn', isThere: (consent: ConsentView) => boolean): Promise<void> {
  await awaitFiled<ConsentsView>('/api/my/consents', ({ consents }) => consents.some(isThere))
  goOn(`/my-data?done=${done}#consents`)
}
