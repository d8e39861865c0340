import { ButtonLink } from '#web/ui/button.tsx'
import { ScreenHead } from './screen-head.tsx'
import { useConsoleWords } from './words.ts'

/** An address that is no page of the console. */
export function MissingScreen() {
  const words = useConsoleWords().missing
  return (
    <div className="screen">
      <ScreenHead title={words.title} lead={words.says} />
      <p>
        <ButtonLink href="/console">{words.to}</ButtonLink>
      </p>
    </div>
  )
}
