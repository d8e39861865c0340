import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { BalanceBar } from '#web/blocks/balance-bar.tsx'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { BalanceSheet } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { BalanceTable } from './balance-table.tsx'

/** What became of everything received: in total, per source, per file. */
export function BalanceScreen() {
  const words = useConsoleWords()
  const question = useAsk<BalanceSheet>('/api/balance', { every: 2000 })
  return (
    <div className="screen">
      <ScreenHead title={words.nav.balance} lead={words.balance.lead} />
      <Answered question={question}>
        {(sheet) => (sheet.total.received === 0 ? <NothingReceived /> : <Sheet sheet={sheet} />)}
      </Answered>
    </div>
  )
}

function NothingReceived() {
  const words = useConsoleWords()
  return (
    <EmptyState
      title={words.balance.empty}
      action={<ButtonLink href="/console/imports">{words.loop.emptyAct}</ButtonLink>}
    >
      {words.balance.emptySays}
    </EmptyState>
  )
}

function Sheet({ sheet }: { sheet: BalanceSheet }) {
  const words = useConsoleWords().balance
  return (
    <>
      <section className="card stack" aria-label={words.total}>
        <h2>{words.total}</h2>
        <BalanceBar balance={sheet.total} />
      </section>
      <Sources sheet={sheet} />
      <Files sheet={sheet} />
    </>
  )
}

function Sources({ sheet }: { sheet: BalanceSheet }) {
  const words = useConsoleWords().balance
  const labels = useLabels()
  const lines = sheet.sources.map((line) => ({
    ...line,
    id: line.source,
    name: <Given text={labels.source(line.source)} />,
    quarantineHref: `/console/quarantine?source=${encodeURIComponent(line.source)}`,
  }))
  return <BalanceTable caption={words.sources} nameTitle={words.source} lines={lines} />
}

function Files({ sheet }: { sheet: BalanceSheet }) {
  const { balance: words, loop } = useConsoleWords()
  const lines = sheet.imports.map((line) => ({
    ...line,
    id: line.importId,
    name: (
      <a href={`/console/imports/${line.importId}`}>
        <Given text={line.file ?? words.unnamed} />
      </a>
    ),
    quarantineHref: `/console/quarantine?import=${line.importId}`,
  }))
  if (lines.length > 0) return <BalanceTable caption={words.files} nameTitle={words.file} lines={lines} />
  return (
    <EmptyState
      title={words.noFiles}
      action={<ButtonLink href="/console/imports">{loop.emptyAct}</ButtonLink>}
    >
      {words.noFilesSays}
    </EmptyState>
  )
}
