import { accessWords } from '#core/access/words.ts'
import { Given } from '#web/blocks/given.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dot } from '#web/ui/dot.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { ConsentView } from '../person-views.ts'
import { usePersonWords } from '../person-words.ts'

interface GivenConsentProps {
  consent: ConsentView
  onWithdraw?: () => void
}

/** One consent that was given, until when it held, and the step that withdraws it. */
export function GivenConsent({ consent, onWithdraw }: GivenConsentProps) {
  const words = usePersonWords().consents
  const language = useLanguage()
  const { purpose, receiver, givenOn, withdrawnOn, no } = consent
  const name = accessWords(language).notices[purpose]?.name ?? purpose
  return (
    <li data-ended={withdrawnOn !== null || undefined}>
      <div>
        <p>
          <strong>{name}</strong>
        </p>
        <p className="small soft">
          {receiver && (
            <>
              <Given text={fill(words.to, { receiver })} />
              <Dot />
            </>
          )}
          {fill(words.givenOn, { date: formatDate(givenOn, language) })}
          {withdrawnOn && (
            <>
              <Dot />
              {fill(words.withdrawnOn, { date: formatDate(withdrawnOn, language) })}
            </>
          )}
          <Dot />
          <span className="code">{no}</span>
        </p>
      </div>
      {withdrawnOn === null && (
        <Button
          size="small"
          isDisabled={!onWithdraw}
          onPress={onWithdraw}
          aria-label={fill(words.withdrawOf, { name })}
        >
          {words.withdraw}
        </Button>
      )}
    </li>
  )
}
