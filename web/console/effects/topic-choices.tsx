import { useDeclarations } from '#web/blocks/declarations.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Details } from '#web/ui/details.tsx'
import { useConsoleWords } from '../words.ts'
import { useTopicWord } from './topic-word.ts'
import { topicGroups } from './topics.ts'

interface TopicChoicesProps {
  topics: string[]
  onChange: (topics: string[]) => void
  /** Only a party is told of cases. */
  isParty: boolean
  error?: string
}

/** Which events a receiver is told of. */
export function TopicChoices({ topics, onChange, isParty, error }: TopicChoicesProps) {
  const words = useConsoleWords().receivers
  const { apps } = useDeclarations()
  const wordOf = useTopicWord()
  const groups = topicGroups(apps).filter(({ id }) => isParty || id !== 'cases')
  const choice = (topic: string) => (
    <Checkbox
      key={topic}
      isSelected={topics.includes(topic)}
      onChange={(isOn) => onChange(isOn ? [...topics, topic] : topics.filter((one) => one !== topic))}
    >
      <span>
        {wordOf(topic)} {topic !== '*' && <code className="code faint small">{topic}</code>}
      </span>
    </Checkbox>
  )
  return (
    <fieldset className="stack" data-gap="tight">
      <legend className="field-label">{words.topics}</legend>
      {choice('*')}
      <div>
        {groups.map((group) => (
          <Details key={group.id} summary={words.topicGroups[group.id]}>
            <div className="topic-grid">{group.topics.map(choice)}</div>
          </Details>
        ))}
      </div>
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  )
}
