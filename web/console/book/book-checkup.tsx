import { useMutation } from '@tanstack/react-query'
import { ask } from '#web/blocks/ask.ts'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { Button } from '#web/ui/button.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { useConsoleWords } from '../words.ts'
import type { BookCheck } from './book-views.ts'

/** Goes through the whole book and says whether its chain holds. It is asked for, because a long book takes a while. */
export function BookCheckup() {
  const words = useConsoleWords().book
  const check = useMutation({ mutationFn: () => ask<BookCheck>('/api/book/check') })
  return (
    <section className="stack" data-gap="tight" aria-label={words.check}>
      <p className="small soft">{words.checkSays}</p>
      <div className="row">
        <Button onPress={() => check.mutate()} isDisabled={check.isPending}>
          {words.checkAct}
        </Button>
        <span className="soft" role="status">
          {check.isPending && words.checking}
        </span>
      </div>
      {check.data && <Outcome check={check.data} />}
      {check.error && <ProblemNotice error={check.error} />}
    </section>
  )
}

function Outcome({ check: { looked, faults } }: { check: BookCheck }) {
  const words = useConsoleWords().book
  const language = useLanguage()
  if (faults.length === 0)
    return <Notice tone="verified" title={fill(words.whole, { n: formatNumber(looked, language) })} live />
  return (
    <Notice tone="danger" title={fill(words.broken, { n: faults.length })} live>
      <ul>
        {faults.slice(0, 50).map((fault) => (
          <li key={fault} lang="en">
            {fault}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
