import { ButtonLink } from '#web/ui/button.tsx'
import { ScreenHead } from './screen-head.tsx'
import { useWorkbenchWords } from './words.ts'

/** An address that is no page of the workbench. */
export function MissingScreen() {
  const words = useWorkbenchWords().missing
  return (
    <div className="screen">
      <ScreenHead title={words.title} lead={words.says} />
      <p>
        <ButtonLink href="/workbench">{words.to}</ButtonLink>
      </p>
    </div>
  )
}
