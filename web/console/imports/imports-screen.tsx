import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { ImportView } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { ImportCard } from './import-card.tsx'
import { ImportForm } from './import-form.tsx'

/** Bring files in and see how each of them gets on. */
export function ImportsScreen() {
  const words = useConsoleWords()
  const question = useAsk<{ imports: ImportView[] }>('/api/imports', { every: 1000 })
  return (
    <div className="screen">
      <ScreenHead title={words.nav.imports} lead={words.imports.lead} />
      <ImportForm />
      <section className="stack" aria-labelledby="imports">
        <h2 id="imports">{words.imports.list}</h2>
        <Answered question={question}>
          {({ imports }) => <Imports imports={imports} lookedAt={question.dataUpdatedAt} />}
        </Answered>
      </section>
    </div>
  )
}

function Imports({ imports, lookedAt }: { imports: ImportView[]; lookedAt: number }) {
  const words = useConsoleWords().imports
  if (imports.length === 0) return <EmptyState title={words.empty}>{words.emptySays}</EmptyState>
  return (
    <ul className="stack">
      {imports.map((one) => (
        <ImportCard key={one.id} one={one} lookedAt={lookedAt} />
      ))}
    </ul>
  )
}
