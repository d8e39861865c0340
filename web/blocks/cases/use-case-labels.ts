import { useMemo } from 'react'
import { useDeclarations } from '../declarations.tsx'
import { type CaseLabels, createCaseLabels } from './case-labels.ts'

/** The words of cases in the language of the page. */
export function useCaseLabels(): CaseLabels {
  const { apps, labels } = useDeclarations()
  return useMemo(() => createCaseLabels(apps, labels), [apps, labels])
}
