import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useLanguage } from '#web/ui/language.tsx'
import { createLabels, type Labels } from './labels.ts'
import type { AppView } from './views/app-view.ts'

interface Declarations {
  apps: AppView[]
  labels: Labels
}

const DeclarationsContext = createContext<Declarations | null>(null)

/** Hands the declarations of the apps, and their words in the language of the page, to every block below it. */
export function DeclarationsProvider({ apps, children }: { apps: AppView[]; children: ReactNode }) {
  const language = useLanguage()
  const declarations = useMemo(() => ({ apps, labels: createLabels(apps, language) }), [apps, language])
  return <DeclarationsContext value={declarations}>{children}</DeclarationsContext>
}

export function useDeclarations(): Declarations {
  const declarations = useContext(DeclarationsContext)
  if (!declarations) throw new Error('A block is drawn outside DeclarationsProvider')
  return declarations
}

export function useLabels(): Labels {
  return useDeclarations().labels
}
