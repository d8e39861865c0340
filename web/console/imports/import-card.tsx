import { BalanceBar } from '#web/blocks/balance-bar.tsx'
import { useLabels } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { useWords } from '#web/blocks/words.ts'
import { fill, formatBytes, formatInstant, formatNumber, formatSeconds } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Facts } from '../facts.tsx'
import type { ImportView } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { ImportFault } from './import-fault.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportState } from './import-state.tsx'

interface ImportCardProps {
  one: ImportView
  /** When its figures were read, in milliseconds. */
  lookedAt: number
}

/** One import in the list: what it is, how far it is, its balance, what is wrong with it. */
export function ImportCard({ one, lookedAt }: ImportCardProps) {
  const words = useConsoleWords().imports
  const language = useLanguage()
  const { colon, comma } = useWords()
  const quarantined = one.balance.quarantined
  return (
    <li className="card stack import-card">
      <header className="row" data-spread>
        <h3>
          <a href={`/console/imports/${one.id}`}>
            <Given text={one.file} />
          </a>
        </h3>
        <ImportState state={one.state} />
      </header>
      <ImportOrigin one={one} />
      {one.state === 'running' && <ImportProgress one={one} lookedAt={lookedAt} />}
      {one.fault && <ImportFault fault={one.fault} />}
      <BalanceBar balance={one.balance} />
      {one.unmapped.length > 0 && (
        <p className="small soft">
          {words.unmapped}
          {colon}
          <Given text={one.unmapped.join(comma)} />
        </p>
      )}
      {quarantined > 0 && (
        <a className="small" href={`/console/quarantine?import=${one.id}`}>
          {fill(words.toQuarantine, { n: formatNumber(quarantined, language) })}
        </a>
      )}
    </li>
  )
}

/** What a file holds, who sent it, when it came, how long it took. */
export function ImportOrigin({ one }: { one: ImportView }) {
  const words = useConsoleWords().imports
  const labels = useLabels()
  const language = useLanguage()
  const seconds = one.finishedAt ? (Date.parse(one.finishedAt) - Date.parse(one.startedAt)) / 1000 : null
  return (
    <Facts
      of={[
        labels.record(one.type),
        <Given key="source" text={labels.source(one.source)} />,
        <time key="at" dateTime={one.startedAt}>
          {formatInstant(one.startedAt, language)}
        </time>,
        seconds !== null && fill(words.rows, { n: formatNumber(one.rowsDone, language) }),
        seconds !== null && fill(words.took, { time: formatSeconds(Math.max(1, seconds), language) }),
        formatBytes(one.bytes, language),
      ]}
    />
  )
}
