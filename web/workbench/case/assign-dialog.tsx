import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import type { CaseView } from '#web/blocks/cases/case-views.ts'
import { Button } from '#web/ui/button.tsx'
import { HandDialog } from '../hand-dialog.tsx'
import { useMyself } from '../use-colleagues.ts'
import { useWorkbenchWords } from '../words.ts'
import { casePath } from './use-case.ts'

/** Hands the desk of one's own department on to a colleague. */
export function AssignButton({ one }: { one: CaseView }) {
  const words = useWorkbenchWords().case
  const department = useMyself()?.department
  const [isOpen, setOpen] = useState(false)
  const desk = one.desks.find((each) => each.department === department)?.desk
  if (desk === undefined) return null
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.assign}</Button>
      {isOpen && <AssignDialog no={one.no} desk={desk} onClose={() => setOpen(false)} />}
    </>
  )
}

function AssignDialog({ no, desk, onClose }: { no: string; desk: string; onClose: () => void }) {
  const words = useWorkbenchWords().case
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (body: { desk: string; to: string | null; reason: string }) =>
      send('POST', `${casePath(no)}/assign`, body),
    onSuccess: async () => {
      onClose()
      await client.invalidateQueries()
    },
  })
  return (
    <HandDialog
      title={words.assignTitle}
      act={words.assign}
      error={mutation.error}
      isBusy={mutation.isPending}
      onHand={(to, reason) => mutation.mutate({ desk, to, reason })}
      onClose={onClose}
    />
  )
}
