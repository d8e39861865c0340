import { accessWords } from '#core/access/words.ts'
import { Given } from '#web/blocks/given.tsx'
import { useWords } from '#web/blocks/words.ts'
import { Button, SubmitButton } from '#web/ui/button.tsx'
import { Dot } from '#web/ui/dot.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { DelegationView } from '../account-views.ts'
import { useAccountWords } from '../account-words.ts'

interface DelegationRowProps {
  delegation: DelegationView
  isBusy: boolean
  onEnd: () => void
}

/** One delegation: with whom, in what, until when; the way to act by it, and to end it. */
export function DelegationRow({ delegation, isBusy, onEnd }: DelegationRowProps) {
  const words = useAccountWords().account
  const language = useLanguage()
  const { comma } = useWords()
  const access = accessWords(language)
  const { name, scope, until, endedAt, isInForce } = delegation
  return (
    <li data-ended={!isInForce || undefined}>
      <div>
        <p className="row">
          <strong>
            <Given text={name} />
          </strong>
          {!isInForce && <Tag>{endedAt ? words.ended : words.over}</Tag>}
        </p>
        <p className="small soft">
          {scope.map((one) => access.scopes[one]).join(comma)}
          <Dot />
          {fill(words.until, { date: formatDate(until, language) })}
        </p>
      </div>
      {isInForce && <Acts {...{ delegation, isBusy, onEnd }} />}
    </li>
  )
}

function Acts({ delegation: { id, direction, name }, isBusy, onEnd }: DelegationRowProps) {
  const words = useAccountWords().account
  return (
    <div className="row">
      {direction === 'held' && (
        <form method="post" action="/account/acting">
          <SubmitButton size="small" name="delegation" value={id}>
            {fill(words.actFor, { name })}
          </SubmitButton>
        </form>
      )}
      <Button
        size="small"
        variant="danger"
        isDisabled={isBusy}
        onPress={onEnd}
        aria-label={fill(words.endOf, { name })}
      >
        {words.end}
      </Button>
    </div>
  )
}
