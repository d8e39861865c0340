import { Answered } from '#web/blocks/application/answered.tsx'
import { useAsk } from '#web/blocks/application/use-ask.ts'
import { fill, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Table } from '#web/ui/table.tsx'
import { ScreenHead } from '../screen-head.tsx'
import { useConsoleWords } from '../words.ts'
import { CalendarFile } from './calendar-file.tsx'
import type { CalendarsView, LocalDayView, YearView } from './calendar-views.ts'

const PATH = '/api/calendars'

/** The working days that limits are counted by, and the loading of others. */
export function CalendarsScreen() {
  const words = useConsoleWords()
  const question = useAsk<CalendarsView>(PATH)
  return (
    <div className="screen" data-measure="reading">
      <ScreenHead title={words.nav.calendars} lead={words.calendars.lead} />
      <CalendarFile path={PATH} />
      <Answered question={question}>
        {({ years, local }) => (
          <>
            <Years years={years} />
            <LocalDays days={local} />
          </>
        )}
      </Answered>
    </div>
  )
}

function Years({ years }: { years: YearView[] }) {
  const words = useConsoleWords().calendars
  const language = useLanguage()
  return (
    <div className="stack">
      <h2>{words.years}</h2>
      <Table
        caption={words.years}
        captionHidden
        stacks
        rows={years}
        rowKey={({ year }) => String(year)}
        columns={[
          { id: 'year', title: words.year, isHeader: true, cell: ({ year }) => year },
          { id: 'workdays', title: words.workdays, align: 'end', cell: ({ workdays }) => workdays },
          { id: 'notice', title: words.notice, cell: (year) => <Notices year={year} /> },
          {
            id: 'from',
            title: words.from,
            cell: ({ loadedAt }) =>
              loadedAt === null
                ? words.shipped
                : fill(words.loadedAt, { at: formatInstant(loadedAt, language) }),
          },
        ]}
      />
    </div>
  )
}

function Notices({ year: { complete, notices } }: { year: YearView }) {
  const words = useConsoleWords().calendars
  if (!complete) return <span className="soft">{words.notAnnounced}</span>
  return (
    <div>
      {notices.map(({ docNo, url }) => (
        <p key={docNo}>
          <a href={url}>{docNo}</a>
        </p>
      ))}
    </div>
  )
}

function LocalDays({ days }: { days: LocalDayView[] }) {
  const words = useConsoleWords().calendars
  return (
    <div className="stack">
      <h2>{words.local}</h2>
      {days.length === 0 ? (
        <p className="soft">{words.noLocal}</p>
      ) : (
        <Table
          caption={words.local}
          captionHidden
          stacks
          rows={days}
          rowKey={({ divisionCode, date, docNo }) => `${divisionCode} ${date} ${docNo}`}
          columns={[
            { id: 'day', title: words.day, isHeader: true, cell: ({ date }) => date },
            { id: 'division', title: words.division, cell: ({ divisionCode }) => divisionCode },
            { id: 'kind', title: words.kind, cell: ({ work }) => words.works[`${work}`] },
            { id: 'reason', title: words.reason, cell: ({ reason }) => reason },
            { id: 'notice', title: words.notice, cell: ({ docNo }) => docNo },
          ]}
        />
      )}
    </div>
  )
}
