import { useState } from 'react'
import { Button } from '#web/ui/button.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { toast } from '#web/ui/toast.tsx'
import { ActDialog } from '../act-dialog.tsx'
import { Facts } from '../facts.tsx'
import type { AccountDetailView, HeldRoleView } from './account-views.ts'
import { useAccountChange } from './use-account-change.ts'
import { usePeopleWords } from './use-people-words.ts'

interface RoleListsProps {
  account: AccountDetailView
  mayTake: boolean
}

/** The roles an account has, each of which can be taken, and those it had. */
export function RoleLists({ account, mayTake }: RoleListsProps) {
  const words = usePeopleWords()
  const [leaving, setLeaving] = useState<HeldRoleView | null>(null)
  const past = account.held.filter(({ until }) => until !== null)
  const present = account.held.filter(({ until }) => until === null)
  return (
    <>
      {present.length === 0 && <p className="soft">{words.rolesNone}</p>}
      <RoleLines held={present} onTake={mayTake ? setLeaving : undefined} />
      {past.length > 0 && <h3>{words.past}</h3>}
      <RoleLines held={past} />
      {leaving && <TakeDialog account={account} held={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}

interface RoleLinesProps {
  held: HeldRoleView[]
  onTake?: (held: HeldRoleView) => void
}

function RoleLines({ held, onTake }: RoleLinesProps) {
  if (held.length === 0) return null
  return (
    <ul className="line-list">
      {held.map((one) => (
        <RoleLine key={`${one.role} ${one.from}`} held={one} onTake={onTake && (() => onTake(one))} />
      ))}
    </ul>
  )
}

function RoleLine({ held, onTake }: { held: HeldRoleView; onTake?: () => void }) {
  const words = usePeopleWords()
  const language = useLanguage()
  const role = words.access.roles[held.role]
  const { from, until, by } = held
  return (
    <li>
      <div className="stack" data-gap="tight">
        <strong>{role}</strong>
        <Facts
          of={[
            fill(words.given, { at: formatInstant(from, language) }),
            by && fill(words.givenBy, { name: by }),
            until && fill(words.takenAt, { at: formatInstant(until, language) }),
          ]}
        />
      </div>
      {onTake && (
        <Button size="small" variant="danger" aria-label={fill(words.takeOf, { role })} onPress={onTake}>
          {words.take}
        </Button>
      )}
    </li>
  )
}

interface TakeDialogProps {
  account: AccountDetailView
  held: HeldRoleView
  onClose: () => void
}

function TakeDialog({ account, held, onClose }: TakeDialogProps) {
  const words = usePeopleWords()
  const said = { role: words.access.roles[held.role], name: account.shownName }
  const mutation = useAccountChange(account.id, () => {
    toast(fill(words.taken, said))
    onClose()
  })
  return (
    <ActDialog
      title={fill(words.takeTitle, said)}
      says={words.takeSays}
      act={words.take}
      reason={{ is: 'needed', says: words.reasonSays }}
      doing={mutation}
      onAct={(reason) => mutation.mutate({ method: 'DELETE', path: `roles/${held.role}`, body: { reason } })}
      onClose={onClose}
    />
  )
}
