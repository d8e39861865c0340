import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { toast } from '#web/ui/toast.tsx'
import { Facts } from '../facts.tsx'
import type { ReceiverView } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { useTopicWord } from './topic-word.ts'

/** Who is told of what. */
export function ReceiverList({ receivers }: { receivers: ReceiverView[] }) {
  const [stopping, setStopping] = useState<ReceiverView | null>(null)
  return (
    <>
      <ul className="line-list">
        {receivers.map((receiver) => (
          <ReceiverLine key={receiver.id} receiver={receiver} onStop={() => setStopping(receiver)} />
        ))}
      </ul>
      {stopping && <StopDialog receiver={stopping} onClose={() => setStopping(null)} />}
    </>
  )
}

function ReceiverLine({ receiver, onStop }: { receiver: ReceiverView; onStop: () => void }) {
  const words = useConsoleWords().receivers
  const wordOf = useTopicWord()
  const language = useLanguage()
  return (
    <li>
      <div className="stack" data-gap="tight">
        <h3 className="code">{receiver.url}</h3>
        <p className="row">
          {receiver.topics.map((topic) => (
            <Tag key={topic}>{wordOf(topic)}</Tag>
          ))}
        </p>
        <Facts
          of={[
            receiver.party && fill(words.ofParty, { party: receiver.party.id }),
            fill(words.since, { at: formatInstant(receiver.createdAt, language) }),
          ]}
        />
      </div>
      <Button size="small" variant="danger" aria-label={`${words.stop}: ${receiver.url}`} onPress={onStop}>
        {words.stop}
      </Button>
    </li>
  )
}

function StopDialog({ receiver, onClose }: { receiver: ReceiverView; onClose: () => void }) {
  const { receivers: words, common } = useConsoleWords()
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: () => send('DELETE', `/api/receivers/${receiver.id}`),
    onSuccess: () => {
      toast(fill(words.stopped, { url: receiver.url }))
      onClose()
      return client.invalidateQueries({ queryKey: ['/api/receivers'] })
    },
  })
  return (
    <Dialog
      title={words.stopTitle}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button variant="danger" onPress={() => mutation.mutate()} isDisabled={mutation.isPending}>
            {words.stop}
          </Button>
        </>
      }
    >
      <p>{fill(words.stopSays, { url: receiver.url })}</p>
      {mutation.error && <ProblemNotice error={mutation.error} />}
    </Dialog>
  )
}
