import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import type { Language } from '#web/ui/format.ts'
import { LanguageProvider } from '#web/ui/language.tsx'
import { DeclarationsProvider } from '../declarations.tsx'
import { Problem } from '../problem.ts'
import type { AppView } from '../views/app-view.ts'
import { Answered } from './answered.tsx'
import { followLinks } from './router.ts'
import { useAsk } from './use-ask.ts'

const questions = new QueryClient({
  defaultOptions: { queries: { retry: mayPass, staleTime: 1000, refetchOnWindowFocus: false } },
})

interface ApplicationProps {
  language: Language
  /** The path under which all its pages lie. */
  below: string
  children: ReactNode
}

/** What an application in the browser stands on: its language, its questions, the declarations with every label. */
export function Application({ language, below, children }: ApplicationProps) {
  useEffect(() => followLinks(below), [below])
  return (
    <LanguageProvider language={language}>
      <QueryClientProvider client={questions}>
        <Declared>{children}</Declared>
      </QueryClientProvider>
    </LanguageProvider>
  )
}

/** Every label comes with the declarations, so they come first. */
function Declared({ children }: { children: ReactNode }) {
  const declared = useAsk<{ apps: AppView[] }>('/api/apps')
  return (
    <Answered question={declared}>
      {({ apps }) => <DeclarationsProvider apps={apps}>{children}</DeclarationsProvider>}
    </Answered>
  )
}

/** A refusal will be the same the next time; what may pass is tried twice more. */
function mayPass(failures: number, error: Error): boolean {
  return failures < 2 && (!(error instanceof Problem) || error.status === 0 || error.status >= 500)
}
