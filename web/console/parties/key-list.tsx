import { useState } from 'react'
import { PartyKeys } from '#web/blocks/party-keys.tsx'
import type { PartyKeyView, PartyPageView } from '#web/blocks/views.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { fill } from '#web/ui/format.ts'
import { toast } from '#web/ui/toast.tsx'
import { ProblemNotice } from '../problem-notice.tsx'
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
      <PartyKeys
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
  const { parties: words, common } = useConsoleWords()
  const mutation = usePartyChange(party.id, () => {
    toast(fill(words.withdrawn, { key: keyView.id }))
    onClose()
  })
  const others = party.keys.filter((key) => key.state === 'in-force' && key.id !== keyView.id)
  const act = { method: 'DELETE', path: `keys/${encodeURIComponent(keyView.id)}` } as const
  return (
    <Dialog
      title={words.withdrawTitle}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button variant="danger" onPress={() => mutation.mutate(act)} isDisabled={mutation.isPending}>
            {words.withdraw}
          </Button>
        </>
      }
    >
      <p>{fill(words.withdrawSays, { key: keyView.id })}</p>
      {others.length === 0 && <p>{words.withdrawLast}</p>}
      {mutation.error && <ProblemNotice error={mutation.error} />}
    </Dialog>
  )
}
