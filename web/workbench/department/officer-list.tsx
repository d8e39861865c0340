import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { Button } from '#web/ui/button.tsx'
import { fill } from '#web/ui/format.ts'
import { toast } from '#web/ui/toast.tsx'
import { HandDialog } from '../hand-dialog.tsx'
import { useOfficers } from '../use-colleagues.ts'
import type { OfficerView } from '../views.ts'
import { useWorkbenchWords } from '../words.ts'

/** The officers of the department and how many cases each has; all of one's can be handed on. */
export function OfficerList() {
  const words = useWorkbenchWords().department
  const officers = useOfficers()
  const [from, setFrom] = useState<OfficerView | null>(null)
  return (
    <section className="stack" aria-labelledby="officers">
      <h2 id="officers">{words.officers}</h2>
      <ul className="line-list">
        {officers.map((officer) => (
          <li key={officer.id}>
            <span>
              {officer.name} <span className="soft">{fill(words.desks, { n: officer.desks })}</span>
            </span>
            {officer.desks > 0 && (
              <Button size="small" onPress={() => setFrom(officer)}>
                {words.handOn}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {from && <HandOn from={from} onClose={() => setFrom(null)} />}
    </section>
  )
}

function HandOn({ from, onClose }: { from: OfficerView; onClose: () => void }) {
  const words = useWorkbenchWords().department
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (body: { to: string | null; reason: string }) =>
      send<{ moved: number }>('POST', '/api/queue/reassign', { from: from.id, ...body }),
    onSuccess: async ({ moved }) => {
      toast(fill(words.handed, { n: moved }))
      onClose()
      await client.invalidateQueries()
    },
  })
  return (
    <HandDialog
      title={fill(words.handTitle, { name: from.name })}
      act={words.handOn}
      error={mutation.error}
      isBusy={mutation.isPending}
      except={from.id}
      onHand={(to, reason) => mutation.mutate({ to, reason })}
      onClose={onClose}
    />
  )
}
