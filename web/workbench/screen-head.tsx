import { ApplicationHead, type ScreenHeadProps } from '#web/blocks/application/application-head.tsx'
import { useWorkbenchWords } from './words.ts'

/** The head of a screen of the workbench. */
export function ScreenHead(props: ScreenHeadProps) {
  return <ApplicationHead {...props} windowTitle={useWorkbenchWords().title} />
}
