import { useState } from 'react'
import type { Duty } from '#core/access/duty.ts'
import { signInRules } from '#core/access/sign-in-rules.ts'
import { useMay } from '#web/blocks/application/use-may.ts'
import { useToday } from '#web/blocks/application/use-today.ts'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { toast } from '#web/ui/toast.tsx'
import { ActDialog } from '../act-dialog.tsx'
import { isLocked } from './account-state.tsx'
import type { AccountDetailView } from './account-views.ts'
import { LinkNotice } from './link-notice.tsx'
import { useAccountChange } from './use-account-change.ts'
import { usePeopleWords } from './use-people-words.ts'

type Act = 'suspend' | 'resume' | 'link' | 'sessions' | 'second'

/** Whose each act is, and whether it is asked why. */
const ACTS: Record<Act, { duty: Duty; method: 'POST' | 'DELETE'; asksWhy?: true }> = {
  suspend: { duty: 'accounts.manage', method: 'POST', asksWhy: true },
  resume: { duty: 'accounts.manage', method: 'POST', asksWhy: true },
  link: { duty: 'accounts.manage', method: 'POST' },
  sessions: { duty: 'sessions.end', method: 'DELETE' },
  second: { duty: 'sessions.end', method: 'DELETE' },
}

/** What can be done with an account by whoever looks at it; each asks first. */
export function AccountActs({ account }: { account: AccountDetailView }) {
  const words = usePeopleWords()
  const may = useMay()
  const [act, setAct] = useState<Act | null>(null)
  const [link, setLink] = useState<string | null>(null)
  const mine = actsOn(account).filter((one) => may?.(ACTS[one].duty))
  if (mine.length === 0) return null
  return (
    <>
      <div className="row">
        {mine.map((one) => (
          <Button key={one} variant={one === 'suspend' ? 'danger' : undefined} onPress={() => setAct(one)}>
            {words.acts[one].act}
          </Button>
        ))}
      </div>
      {link && <LinkNotice link={link} name={account.shownName} />}
      {act && <AccountActDialog account={account} act={act} onLink={setLink} onClose={() => setAct(null)} />}
    </>
  )
}

/** What makes sense in the state the account is in. */
function actsOn(account: AccountDetailView): Act[] {
  if (account.state === 'suspended') return ['resume']
  const always: Act[] = account.hasSecond ? ['link', 'sessions', 'second'] : ['link', 'sessions']
  return isLocked(account) ? ['resume', 'suspend', ...always] : ['suspend', ...always]
}

interface AccountActDialogProps {
  account: AccountDetailView
  act: Act
  onLink: (link: string) => void
  onClose: () => void
}

function AccountActDialog({ account, act, onLink, onClose }: AccountActDialogProps) {
  const words = usePeopleWords()
  const name = { name: account.shownName }
  const hours = signInRules(useToday()).linkHours
  const { title, says, done, act: label } = words.acts[act]
  const { method, asksWhy } = ACTS[act]
  const mutation = useAccountChange(account.id, (answer) => {
    if (answer) onLink(answer.link)
    toast(fill(done, name))
    onClose()
  })
  return (
    <ActDialog
      title={fill(title, name)}
      says={fill(says, { hours })}
      act={label}
      tone={act === 'resume' || act === 'link' ? 'primary' : 'danger'}
      reason={asksWhy && { is: 'needed', says: words.reasonSays }}
      doing={mutation}
      onAct={(reason) => mutation.mutate({ method, path: act, body: reason && { reason } })}
      onClose={onClose}
    />
  )
}
