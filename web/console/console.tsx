import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { DeclarationsProvider } from '#web/blocks/declarations.tsx'
import type { AppView } from '#web/blocks/views.ts'
import type { Language } from '#web/ui/format.ts'
import { LanguageProvider } from '#web/ui/language.tsx'
import { Answered } from './answered.tsx'
import { CrashGuard } from './crash-guard.tsx'
import { Frame } from './frame.tsx'
import { Problem } from './problem.ts'
import { followLinks, usePlace } from './router.ts'
import { findScreen } from './screens.ts'
import { useAsk } from './use-ask.ts'

const questions = new QueryClient({
  defaultOptions: { queries: { retry: mayPass, staleTime: 1000, refetchOnWindowFocus: false } },
})

/** The operator's application: everything below the document's root. */
export function Console({ language }: { language: Language }) {
  useEffect(followLinks, [])
  return (
    <LanguageProvider language={language}>
      <QueryClientProvider client={questions}>
        <Declared />
      </QueryClientProvider>
    </LanguageProvider>
  )
}

/** Every label comes with the declarations, so they come first. */
function Declared() {
  const declared = useAsk<{ apps: AppView[] }>('/api/apps')
  return (
    <Answered question={declared}>
      {({ apps }) => (
        <DeclarationsProvider apps={apps}>
          <Screen />
        </DeclarationsProvider>
      )}
    </Answered>
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

/** A refusal will be the same the next time; what may pass is tried twice more. */
function mayPass(failures: number, error: Error): boolean {
  return failures < 2 && (!(error instanceof Problem) || error.status === 0 || error.status >= 500)
}
