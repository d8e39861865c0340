import { BarList } from '#web/blocks/bar-list.tsx'
import type { PartyDayView } from '#web/blocks/views/party-views.ts'
import { Details } from '#web/ui/details.tsx'
import { dayOf, formatDate, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { usePortalWords } from './words.ts'

const COLUMNS = ['requests', 'received', 'accepted', 'refused', 'late'] as const

/** What came signed on the last days; what came by another way is in the balance only, and that is said. */
export function PartyDays({ days }: { days: PartyDayView[] }) {
  const language = useLanguage()
  const words = usePortalWords().party
  const latestFirst = [...days].reverse()
  const bars = latestFirst.map((day) => ({
    id: day.startsAt,
    label: formatDate(dayOf(day.startsAt), language),
    value: day.received,
  }))
  return (
    <section className="stack" aria-labelledby="days">
      <h2 id="days">{words.days}</h2>
      <p className="soft">{days.length > 0 ? words.daysSays : words.noDays}</p>
      {days.length > 0 && (
        <>
          <BarList bars={bars} label={words.days} />
          <Details summary={words.dayTable}>
            <DayTable days={latestFirst} />
          </Details>
        </>
      )}
    </section>
  )
}

function DayTable({ days }: { days: PartyDayView[] }) {
  const language = useLanguage()
  const words = usePortalWords().party
  const columns: Column<PartyDayView>[] = [
    {
      id: 'day',
      title: words.day,
      isHeader: true,
      cell: (day) => formatDate(dayOf(day.startsAt), language),
    },
    ...COLUMNS.map((id) => ({
      id,
      title: words.dayColumns[id],
      align: 'end' as const,
      cell: (day: PartyDayView) => formatNumber(day[id], language),
    })),
  ]
  return (
    <Table
      caption={words.dayTable}
      captionHidden
      columns={columns}
      rows={days}
      rowKey={(day) => day.startsAt}
    />
  )
}
