import { useState } from 'react'
import { ScreenHead } from '../screen-head.tsx'
import { useWorkbenchWords } from '../words.ts'
import { ApplicantForm } from './applicant-form.tsx'
import { ReceiptList } from './receipt-list.tsx'
import type { Applicant, Receipt } from './visit.ts'
import { VisitForm } from './visit-form.tsx'

type Stage =
  | { at: 'applicant' }
  | { at: 'visit'; applicant: Applicant; knownAs: string | null }
  | { at: 'receipts'; applicant: Applicant; receipts: Receipt[] }

/** The counter that takes everything: who has come, what they have come for, the receipts. */
export function CounterScreen() {
  const words = useWorkbenchWords().counter
  const [stage, setStage] = useState<Stage>({ at: 'applicant' })
  return (
    <div className="screen" data-measure="reading">
      <ScreenHead title={words.title} lead={words.lead} />
      {stage.at === 'applicant' && (
        <ApplicantForm onKnown={(applicant, knownAs) => setStage({ at: 'visit', applicant, knownAs })} />
      )}
      {stage.at === 'visit' && (
        <VisitForm
          {...stage}
          onChange={() => setStage({ at: 'applicant' })}
          onTaken={(receipts) => setStage({ at: 'receipts', applicant: stage.applicant, receipts })}
        />
      )}
      {stage.at === 'receipts' && <ReceiptList {...stage} onNext={() => setStage({ at: 'applicant' })} />}
    </div>
  )
}
