import { useAsk } from '#web/blocks/application/use-ask.ts'
import { balanceGap } from '#web/blocks/balance-gap.ts'
import type { BalanceView } from '#web/blocks/views/party-views.ts'
import { fill, formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import type { BalanceSheet } from '../views.ts'
import { useConsoleWords } from '../words.ts'

/** The balance of everything received, on every screen, added up like a sum on paper. */
export function Ledger() {
  const { data } = useAsk<BalanceSheet>('/api/balance', { every: 2000 })
  return data ? <LedgerSum balance={data.total} /> : null
}

const PARTS = ['accepted', 'quarantined', 'duplicate'] as const

/** Accepted, quarantined and duplicate below one another, the line, and what was received: the reader can add it up. */
export function LedgerSum({ balance }: { balance: BalanceView }) {
  const words = useConsoleWords().ledger
  const language = useLanguage()
  const gap = balanceGap(balance)
  return (
    <section className="ledger" aria-label={words.title} data-holds={gap === 0}>
      <dl>
        {PARTS.map((part, i) => (
          <div key={part} data-part={part}>
            <dt>
              <span className="ledger-sign" aria-hidden="true">
                {i > 0 && '+'}
              </span>
              {words[part]}
            </dt>
            <dd>{formatNumber(balance[part], language)}</dd>
          </div>
        ))}
        <div data-part="received">
          <dt>
            <span className="ledger-sign" aria-hidden="true">
              =
            </span>
            {words.received}
          </dt>
          <dd>{formatNumber(balance.received, language)}</dd>
        </div>
      </dl>
      <p className="ledger-check">
        <Icon name={gap === 0 ? 'check' : 'warning'} size="small" />
        {gap === 0 ? words.holds : fill(words.broken, { n: formatNumber(gap, language) })}
      </p>
    </section>
  )
}
