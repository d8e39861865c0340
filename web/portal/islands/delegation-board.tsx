import { FormProblem } from '#web/blocks/form-problem.tsx'
import { DelegationForm } from '../account/delegation-form.tsx'
import { DelegationRow } from '../account/delegation-row.tsx'
import type { DelegationView } from '../account-views.ts'
import { useAccountWords } from '../account-words.ts'
import { goOn } from '../go-on.ts'
import { useSend } from '../use-send.ts'

export interface DelegationBoardProps {
  delegations: DelegationView[]
  /** Whether it is known whose account this is; nobody lends a name that is not confirmed. */
  mayGive: boolean
  today: string
}

/** For whom one may act, who may act for oneself, and the form that lets somebody. */
export function DelegationBoard({ delegations, mayGive, today }: DelegationBoardProps) {
  const words = useAccountWords().account
  const held = delegations.filter(({ direction }) => direction === 'held')
  const given = delegations.filter(({ direction }) => direction === 'given')
  return (
    <div className="stack">
      <h3>{words.held}</h3>
      {held.length === 0 ? <p className="soft">{words.noHeld}</p> : <Rows delegations={held} />}
      <h3>{words.given}</h3>
      {given.length === 0 ? <p className="soft">{words.noGiven}</p> : <Rows delegations={given} />}
      {mayGive ? <DelegationForm today={today} /> : <p className="soft">{words.giveNeedsNumber}</p>}
    </div>
  )
}

function Rows({ delegations }: { delegations: DelegationView[] }) {
  const { error, isBusy, run } = useSend()
  const end = (id: string) =>
    run({
      method: 'DELETE',
      path: `/api/my/delegations/${encodeURIComponent(id)}`,
      then: () => goOn('/account?done=delegation-ended#delegations'),
    })
  return (
    <>
      <ul className="plain-rows">
        {delegations.map((delegation) => (
          <DelegationRow
            key={delegation.id}
            delegation={delegation}
            isBusy={isBusy}
            onEnd={() => void end(delegation.id)}
          />
        ))}
      </ul>
      <FormProblem error={error} />
    </>
  )
}
