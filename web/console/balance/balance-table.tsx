import type { ReactNode } from 'react'
import { balanceGap } from '#web/blocks/balance-gap.ts'
import type { BalanceView } from '#web/blocks/views/party-views.ts'
import { fill, formatNumber } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { useConsoleWords } from '../words.ts'

export interface BalanceLine extends BalanceView {
  id: string
  name: ReactNode
  /** Where the refused rows of this line are. */
  quarantineHref: string
}

interface BalanceTableProps {
  caption: string
  nameTitle: string
  lines: BalanceLine[]
}

/** Balances below one another, the largest first, each with its check; on a narrow page every line is a card. */
export function BalanceTable({ caption, nameTitle, lines }: BalanceTableProps) {
  const words = useConsoleWords()
  const sorted = [...lines].sort((a, b) => b.received - a.received)
  return (
    <table className="table sheet">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{nameTitle}</th>
          <NumberHead title={words.ledger.received} />
          <NumberHead title={words.ledger.accepted} sign="=" />
          <NumberHead title={words.ledger.quarantined} sign="+" />
          <NumberHead title={words.ledger.duplicate} sign="+" />
          <th scope="col">{words.balance.check}</th>
          <NumberHead title={words.ledger.warned} />
        </tr>
      </thead>
      <tbody>
        {sorted.map((line) => (
          <SheetLine key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function NumberHead({ title, sign }: { title: string; sign?: string }) {
  return (
    <th scope="col" data-align="end">
      {sign && (
        <span className="sheet-sign" aria-hidden="true">
          {sign}
        </span>
      )}
      {title}
    </th>
  )
}

function SheetLine({ line }: { line: BalanceLine }) {
  const words = useConsoleWords()
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language)
  const gap = balanceGap(line)
  return (
    <tr>
      <th scope="row">{line.name}</th>
      <NumberCell label={words.ledger.received}>{number(line.received)}</NumberCell>
      <NumberCell label={words.ledger.accepted}>{number(line.accepted)}</NumberCell>
      <NumberCell label={words.ledger.quarantined}>
        {line.quarantined > 0 ? <a href={line.quarantineHref}>{number(line.quarantined)}</a> : 0}
      </NumberCell>
      <NumberCell label={words.ledger.duplicate}>{number(line.duplicate)}</NumberCell>
      <td data-holds={gap === 0} className="sheet-check">
        <Icon name={gap === 0 ? 'check' : 'warning'} size="small" />
        {gap === 0 ? words.balance.holds : fill(words.balance.broken, { n: number(gap) })}
      </td>
      <NumberCell label={words.ledger.warned}>{number(line.warned)}</NumberCell>
    </tr>
  )
}

/** The label is for narrow pages, where the head of the table is not seen. */
function NumberCell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td data-align="end" data-label={label}>
      {children}
    </td>
  )
}
