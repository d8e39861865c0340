import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { SubmitButton } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { useConsoleWords } from '../words.ts'
import { SecretNotice } from './secret-notice.tsx'
import { TopicChoices } from './topic-choices.tsx'

interface Added {
  url: string
  secret: string
}

/** Registers an address; the secret it is answered with is shown once. */
export function ReceiverForm() {
  const words = useConsoleWords().receivers
  const [url, setUrl] = useState('')
  const [topics, setTopics] = useState<string[]>(['*'])
  const [isAsked, setAsked] = useState(false)
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: () => send<Added>('POST', '/api/receivers', { url: url.trim(), topics }),
    onSuccess: () => {
      setUrl('')
      setAsked(false)
      return client.invalidateQueries({ queryKey: ['/api/receivers'] })
    },
  })
  const isReady = /^https?:\/\/./.test(url.trim()) && topics.length > 0
  return (
    <form
      className="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (isReady) mutation.mutate()
      }}
    >
      <h2>{words.add}</h2>
      <TextField
        label={words.url}
        description={words.urlHint}
        type="url"
        value={url}
        onChange={setUrl}
        error={isAsked && !/^https?:\/\/./.test(url.trim()) ? words.urlNeeded : undefined}
      />
      <TopicChoices
        topics={topics}
        onChange={setTopics}
        error={isAsked && topics.length === 0 ? words.topicsNeeded : undefined}
      />
      {mutation.error && <ProblemNotice error={mutation.error} />}
      {mutation.data && <SecretNotice secret={mutation.data.secret} />}
      <p>
        <SubmitButton variant="primary">{words.save}</SubmitButton>
      </p>
    </form>
  )
}
