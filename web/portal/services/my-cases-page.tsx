import type { CaseSummary, ClockView } from '#web/blocks/cases/case-views.ts'
import { ClockRing } from '#web/blocks/cases/clock-ring.tsx'
import { useCaseLabels } from '#web/blocks/cases/use-case-labels.ts'
import { useLabels } from '#web/blocks/declarations.tsx'
import { ButtonLink } from '#web/ui/button.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { fill, formatDate, formatInstant } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import type { PageProps } from '../visit.ts'
import { CaseStands } from './case-stands.tsx'
import { type CertificateLine, CertificateList } from './certificate-list.tsx'
import { useServiceWords } from './words.ts'

type ListedCase = CaseSummary & { clock: ClockView | null }

interface MyCases {
  list: { cases: ListedCase[]; next: string | null }
  drafts: { drafts: { item: string; savedAt: string }[] }
  notices: {
    notices: {
      id: string
      app: string
      title: string
      words: { caseNo?: string; item?: string }
      openedAt: string
    }[]
  }
  certificates: { certificates: CertificateLine[] } | null
}

/** All cases of whoever is signed in, those under way first, with what was begun, told and given out. */
export function MyCasesPage({ data }: PageProps<MyCases>) {
  const words = useServiceWords().mine
  const { cases } = data.list
  const groups = [
    { title: words.open, members: cases.filter(({ isClosed }) => !isClosed) },
    { title: words.closed, members: cases.filter(({ isClosed }) => isClosed) },
  ]
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack" data-gap="tight">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <div className="columns">
        <div className="stack" data-gap="section">
          {cases.length === 0 && (
            <EmptyState
              title={words.none}
              action={<ButtonLink href="/services">{words.toServices}</ButtonLink>}
            >
              {words.noneSays}
            </EmptyState>
          )}
          {groups.map(({ title, members }) =>
            members.length === 0 ? null : (
              <section key={title} className="stack">
                <h2>{title}</h2>
                <ul className="service-list">
                  {members.map((one) => (
                    <li key={one.no}>
                      <CaseCard one={one} />
                    </li>
                  ))}
                </ul>
              </section>
            ),
          )}
          {data.list.next && (
            <p>
              <ButtonLink href={`/my/cases?after=${encodeURIComponent(data.list.next)}`}>
                {words.older}
              </ButtonLink>
            </p>
          )}
        </div>
        <aside className="stack" data-gap="loose">
          <Drafts drafts={data.drafts.drafts} />
          {data.certificates && <CertificateList certificates={data.certificates.certificates} />}
          <Notices notices={data.notices.notices} />
        </aside>
      </div>
    </div>
  )
}

function CaseCard({ one }: { one: ListedCase }) {
  const words = useServiceWords()
  const labels = useCaseLabels()
  const language = useLanguage()
  return (
    <article className="card case-card">
      <div className="stack" data-gap="tight">
        <h3>
          <a href={`/my/cases/${encodeURIComponent(one.no)}`}>{labels.item(one.item)}</a>
        </h3>
        <p>
          <CaseStands of={one} />
        </p>
        <p className="small soft">
          {fill(words.one.no, { no: one.no })} ·{' '}
          {fill(words.mine.openedAt, { at: formatDate(one.openedAt.slice(0, 10), language) })}
        </p>
      </div>
      {one.clock && <ClockRing clock={one.clock} label={labels.clock(one, one.clock.name)} />}
    </article>
  )
}

function Drafts({ drafts }: MyCases['drafts']) {
  const words = useServiceWords()
  const labels = useCaseLabels()
  const language = useLanguage()
  if (drafts.length === 0) return null
  return (
    <section className="stack" aria-labelledby="drafts">
      <h2 id="drafts">{words.mine.drafts}</h2>
      <ul className="material-list">
        {drafts.map(({ item, savedAt }) => (
          <li key={item}>
            <a href={`/services/${encodeURIComponent(item)}/apply`}>{labels.item(item)}</a>
            <p className="small soft">{fill(words.mine.draftAt, { at: formatInstant(savedAt, language) })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Notices({ notices }: MyCases['notices']) {
  const words = useServiceWords().mine
  const labels = useLabels()
  const cases = useCaseLabels()
  const language = useLanguage()
  return (
    <section className="stack" aria-labelledby="notices">
      <h2 id="notices">{words.notices}</h2>
      {notices.length === 0 && <p className="soft">{words.noNotices}</p>}
      <ul className="material-list">
        {notices.slice(0, 10).map(({ id, app, title, words: about, openedAt }) => (
          <li key={id}>
            <p>{labels.at(app, ['notices', title]) ?? title}</p>
            <p className="small soft">
              {about.item && about.caseNo && (
                <a href={`/my/cases/${encodeURIComponent(about.caseNo)}`}>{cases.item(about.item)}</a>
              )}{' '}
              {formatInstant(openedAt, language)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
