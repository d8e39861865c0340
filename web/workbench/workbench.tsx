import { Application } from '#web/blocks/application/application.tsx'
import { CrashGuard } from '#web/blocks/application/crash-guard.tsx'
import { usePlace } from '#web/blocks/application/router.ts'
import type { Language } from '#web/ui/format.ts'
import { Frame } from './frame.tsx'
import { findScreen } from './screens.ts'

/** The officers' application: their queue, a case on one screen, the counter, how the department does. */
export function Workbench({ language }: { language: Language }) {
  return (
    <Application language={language} below="/workbench">
      <Screen />
    </Application>
  )
}

function Screen() {
  const place = usePlace()
  const { screen, params } = findScreen(place.path)
  return (
    <Frame section={screen.section}>
      <CrashGuard key={place.path}>
        <screen.Component params={params} />
      </CrashGuard>
    </Frame>
  )
}
