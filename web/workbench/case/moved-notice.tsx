import type { CaseView } from '#web/blocks/cases/case-views.ts'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import type { StepSince } from '#web/blocks/problem.ts'
import { useWords } from '#web/blocks/words.ts'
import { Button } from '#web/ui/button.tsx'
import { formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { useWorkbenchWords } from '../words.ts'

interface MovedNoticeProps {
  one: CaseView
  since: StepSince[]
  onReload: () => void
}

/** Somebody else was quicker: what they did. Nothing typed is lost; the step can be taken on the case as it is now. */
export function MovedNotice({ one, since, onReload }: MovedNoticeProps) {
  const words = useWorkbenchWords().case
  const labels = useCaseLabels()
  const language = useLanguage()
  const who: Record<string, string> = useWords().cases.who
  return (
    <Notice tone="clock" title={words.moved} live>
      <p>{words.movedSays}</p>
      <ul>
        {since.map(({ step, at, version, by }) => (
          <li key={version}>
            <strong>{labels.step(one, step)}</strong> · {by.department && labels.department(by.department)}{' '}
            {who[by.role ?? ''] ?? ''} · {formatInstant(at, language)}
          </li>
        ))}
      </ul>
      <p>
        <Button size="small" onPress={onReload}>
          {words.reload}
        </Button>
      </p>
    </Notice>
  )
}
