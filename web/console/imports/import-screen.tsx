import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { BalanceBar } from '#web/blocks/balance-bar.tsx'
import { Given } from '#web/blocks/given.tsx'
import { ButtonLink } from '#web/ui/button.tsx'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { ScreenHead } from '../screen-head.tsx'
import type { ScreenProps } from '../screens.ts'
import type { ImportView } from '../views.ts'
import { useConsoleWords } from '../words.ts'
import { ImportOrigin } from './import-card.tsx'
import { ImportFault } from './import-fault.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportState } from './import-state.tsx'

/** One import with everything known of it. */
export function ImportScreen({ params }: ScreenProps) {
  const words = useConsoleWords()
  const question = useAsk<ImportView>(`/api/imports/${encodeURIComponent(params.id ?? '')}`, { every: 1000 })
  const { data, dataUpdatedAt } = question
  return (
    <div className="screen" data-measure="reading">
      <ScreenHead
        title={data ? <Given text={data.file} /> : words.nav.imports}
        name={data?.file ?? words.nav.imports}
        up={{ href: '/console/imports', label: words.imports.all }}
        side={data && <ImportState state={data.state} />}
      />
      <Answered question={question}>{(one) => <Import one={one} lookedAt={dataUpdatedAt} />}</Answered>
    </div>
  )
}

function Import({ one, lookedAt }: { one: ImportView; lookedAt: number }) {
  const words = useConsoleWords().imports
  const language = useLanguage()
  return (
    <>
      <ImportOrigin one={one} />
      {one.state === 'running' && <ImportProgress one={one} lookedAt={lookedAt} />}
      {one.fault && <ImportFault fault={one.fault} />}
      <section className="card stack" aria-label={words.balance}>
        <BalanceBar balance={one.balance} />
        {one.balance.quarantined > 0 && (
          <p>
            <ButtonLink href={`/console/quarantine?import=${one.id}`}>
              {fill(words.toQuarantine, { n: formatNumber(one.balance.quarantined, language) })}
            </ButtonLink>
          </p>
        )}
      </section>
      {one.unmapped.length > 0 && <Unmapped columns={one.unmapped} />}
    </>
  )
}

function Unmapped({ columns }: { columns: string[] }) {
  const words = useConsoleWords().imports
  return (
    <Notice tone="clock" title={words.unmapped}>
      <p>
        {columns.map((column) => (
          <span key={column} className="tag">
            <Given text={column} />
          </span>
        ))}
      </p>
      <p>{words.unmappedSays}</p>
    </Notice>
  )
}
