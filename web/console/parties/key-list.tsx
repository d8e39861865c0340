import { useState } from 'react'
import { SigningKeys } from '#web/blocks/signing-keys.tsx'
import type { PartyKeyView, PartyPageView } from '#web/blocks/views/party-views.ts'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { toast } from '#web/ui/toast.tsx'
import { ActDialog } from '../act-dialog.tsx'
import { useConsoleWords } from '../words.ts'
import { usePartyChange } from './use-party-change.ts'

/** The keys of a party; each that can still sign can be withdrawn. */
export function KeyList({ party }: { party: PartyPageView }) {
  const words = useConsoleWords().parties
  const [leaving, setLeaving] = useState<PartyKeyView | null>(null)
  const canGo = (key: PartyKeyView) =>
    party.state !== 'revoked' && (key.state === 'in-force' || key.state === 'key-not-yet-valid')
  return (
    <>
      <SigningKeys
        keys={party.keys}
        act={{
          title: words.act,
          of: (key) =>
            canGo(key) && (
              <Button
                size="small"
                variant="danger"
                aria-label={`${words.withdraw}: ${key.id}`}
                onPress={() => setLeaving(key)}
              >
                {words.withdraw}
              </Button>
            ),
        }}
      />
      {leaving && <WithdrawDialog party={party} keyView={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}

interface WithdrawDialogProps {
  party: PartyPageView
  keyView: PartyKeyView
  onClose: () => void
}

function WithdrawDialog({ party, keyView, onClose }: WithdrawDialogProps) {
  const words = useConsoleWords().parties
  const mutation = usePartyChange(party.id, () => {
    toast(fill(words.withdrawn, { key: keyView.id }))
    onClose()
  })
  const others = party.keys.filter((key) => key.state === 'in-force' && key.id !== keyView.id)
  const act = { method: 'DELETE', path: `keys/${encodeURIComponent(keyView.id)}` } as const
  const says = fill(words.withdrawSays, { key: keyView.id })
  return (
    <ActDialog
      title={words.withdrawTitle}
      says={others.length > 0 ? says : `${says} ${words.withdrawLast}`}
      act={words.withdraw}
      doing={mutation}
      onAct={() => mutation.mutate(act)}
      onClose={onClose}
    />
  )
}
