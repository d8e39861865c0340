import { Application } from '#web/blocks/application/application.tsx'
import { CrashGuard } from '#web/blocks/application/crash-guard.tsx'
import { usePlace } from '#web/blocks/application/router.ts'
import type { Language } from '#web/ui/format.ts'
import { Frame } from './frame.tsx'
import { findScreen } from './screens.ts'

/** The operator's application: everything below the document's root. */
export function Console({ language }: { language: Language }) {
  return (
    <Application language={language} below="/console">
      <Screen />
    </Application>
  )
}

function Screen() {
  const place = usePlace()
  const { screen, params } = findScreen(place.path)
  const body = (
    <CrashGuard key={place.path}>
      <screen.Component params={params} />
    </CrashGuard>
  )
  return screen.isBare ? body : <Frame section={screen.section}>{body}</Frame>
}
