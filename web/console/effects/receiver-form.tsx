import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '#web/blocks/ask.ts'
import { useDeclarations } from '#web/blocks/declarations.tsx'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { TextField } from '#web/ui/text-field.tsx'
import { FormCard } from '../form-card.tsx'
import { useConsoleWords } from '../words.ts'
import { ReceiverParty } from './receiver-party.tsx'
import { SecretNotice } from './secret-notice.tsx'
import { TopicChoices } from './topic-choices.tsx'
import { caseTopics } from './topics.ts'

interface Added {
  url: string
  secret: string
}

/** Registers an address; the secret it is answered with is shown once. */
export function ReceiverForm() {
  const words = useConsoleWords().receivers
  const [url, setUrl] = useState('')
  const [topics, setTopics] = useState<string[]>(['*'])
  const [party, setParty] = useState('')
  const [isAsked, setAsked] = useState(false)
  const { apps } = useDeclarations()
  const client = useQueryClient()
  const ofCases = new Set(caseTopics(apps))
  const meant = party ? topics : topics.filter((topic) => !ofCases.has(topic))
  const mutation = useMutation({
    mutationFn: () =>
      send<Added>('POST', '/api/receivers', { url: url.trim(), topics: meant, ...(party ? { party } : {}) }),
    onSuccess: () => {
      setUrl('')
      setAsked(false)
      return client.invalidateQueries({ queryKey: ['/api/receivers'] })
    },
  })
  const isReady = /^https?:\/\/./.test(url.trim()) && meant.length > 0
  return (
    <FormCard
      title={words.add}
      act={words.save}
      onSubmit={() => {
        setAsked(true)
        if (isReady) mutation.mutate()
      }}
    >
      <TextField
        label={words.url}
        description={words.urlHint}
        type="url"
        value={url}
        onChange={setUrl}
        error={isAsked && !/^https?:\/\/./.test(url.trim()) ? words.urlNeeded : undefined}
      />
      <ReceiverParty value={party} onChange={setParty} />
      <TopicChoices
        topics={meant}
        onChange={setTopics}
        isParty={party !== ''}
        error={isAsked && meant.length === 0 ? words.topicsNeeded : undefined}
      />
      {mutation.error && <ProblemNotice error={mutation.error} />}
      {mutation.data && <SecretNotice secret={mutation.data.secret} />}
    </FormCard>
  )
}
