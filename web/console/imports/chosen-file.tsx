import { Given } from '#web/blocks/given.tsx'
import { ProblemNotice } from '#web/blocks/problem-notice.tsx'
import { Button } from '#web/ui/button.tsx'
import { fill, formatBytes } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { Progress } from '#web/ui/progress.tsx'
import { useConsoleWords } from '../words.ts'
import type { Chosen } from './use-uploads.ts'

/** A chosen file: waiting, on its way with its progress, or not taken with the reason. */
export function ChosenFile({ chosen, onRemove }: { chosen: Chosen; onRemove: () => void }) {
  const words = useConsoleWords().imports
  const language = useLanguage()
  const { file, state, share, error } = chosen
  const name = { file: file.name }
  return (
    <li className="card stack" data-gap="tight">
      <div className="row" data-spread>
        <span>
          <Icon name="document" size="small" /> <Given text={file.name} />{' '}
          <span className="small faint">{formatBytes(file.size, language)}</span>
        </span>
        <Button
          size="small"
          variant="quiet"
          aria-label={fill(words.remove, name)}
          onPress={onRemove}
          iconOnly
        >
          <Icon name="close" size="small" />
        </Button>
      </div>
      {state === 'sending' && (
        <Progress label={fill(words.uploading, name)} percent={Math.round(share * 100)} />
      )}
      {state === 'reading' && <Progress label={fill(words.reading, name)} note="" />}
      {error && <ProblemNotice title={fill(words.failed, name)} error={error} />}
    </li>
  )
}
