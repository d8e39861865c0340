import { ApplicationHead, type ScreenHeadProps } from '#web/blocks/application/application-head.tsx'
import { useConsoleWords } from './words.ts'

/** The head of a screen of the console. */
export function ScreenHead(props: ScreenHeadProps) {
  return <ApplicationHead {...props} windowTitle={useConsoleWords().title} />
}
