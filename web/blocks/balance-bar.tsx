import { fill, formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { balanceGap } from './balance-gap.ts'
import type { BalanceView } from './views/party-views.ts'
import { useWords } from './words.ts'

const PARTS = ['accepted', 'quarantined', 'duplicate'] as const

/** The balance of what came in, drawn to scale, and whether it holds. */
export function BalanceBar({ balance }: { balance: BalanceView }) {
  const language = useLanguage()
  const words = useWords().balance
  const gap = balanceGap(balance)
  let x = 0
  const bars = PARTS.map((part) => {
    const width = balance.received === 0 ? 0 : (balance[part] / balance.received) * 100
    x += width
    return { part, x: x - width, width }
  })
  return (
    <div className="balance">
      <svg className="balance-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" width="100" height="8" />
        {bars.map((bar) => (
          <rect key={bar.part} className={bar.part} x={bar.x} width={bar.width} height="8" />
        ))}
      </svg>
      <dl className="balance-parts">
        {(['received', ...PARTS, 'warned'] as const).map((part) => (
          <div key={part} data-part={part}>
            <dt>{words[part]}</dt>
            <dd>{formatNumber(balance[part], language)}</dd>
          </div>
        ))}
      </dl>
      <p className="small row" data-holds={gap === 0}>
        <Icon name={gap === 0 ? 'check' : 'warning'} size="small" />
        {gap === 0 ? words.holds : fill(words.broken, { n: formatNumber(gap, language) })}
      </p>
    </div>
  )
}
