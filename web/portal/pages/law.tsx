import { Given } from '#web/blocks/given.tsx'
import type { LawView } from '#web/blocks/views.ts'
import { SubmitButton } from '#web/ui/button.tsx'
import { DateInput } from '#web/ui/date-input.tsx'
import { Details } from '#web/ui/details.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { type ArticleGroup, articleGroups } from '../article-groups.ts'
import type { PageProps, Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'

/** A law to read: its parts beside it, its articles in a serif face, each with its own address. */
export function LawPage({ visit, data }: PageProps<{ law: LawView }>) {
  const { law } = data
  const groups = articleGroups(law.articles)
  return (
    <article className="page page-body stack" data-gap="loose">
      <LawHead law={law} visit={visit} />
      <div className="columns" data-side="start">
        <aside className="law-aside stack">
          <Contents groups={groups} />
          <OnForm visit={visit} />
          <Dependants law={law} />
        </aside>
        <div className="law-text" lang="zh">
          {groups.map((group) => (
            <Articles key={group.id} group={group} law={law} />
          ))}
        </div>
      </div>
    </article>
  )
}

function LawHead({ law, visit }: { law: LawView; visit: Visit }) {
  const words = usePortalWords().laws
  const language = useLanguage()
  const on = visit.query.get('on')
  const edition = law.versions.find((one) => !on || (one.effective ?? '') <= on) ?? law.versions[0]
  const isRepealed = law.articles.length > 0 && law.articles.every((article) => article.expired)
  return (
    <header className="law-head stack" data-gap="tight">
      <h1 className="law-title">
        <Given text={law.law} />
      </h1>
      <p className="row soft small">
        {edition?.version && (
          <span>{fill(words.adopted, { date: formatDate(edition.version, language) })}</span>
        )}
        {edition?.effective && (
          <span>{fill(words.effective, { date: formatDate(edition.effective, language) })}</span>
        )}
        <span>{fill(words.articles, { n: law.articles.length })}</span>
        {on && <Tag tone="blue">{fill(words.asOf, { date: formatDate(on, language) })}</Tag>}
        {isRepealed && <Tag tone="clock">{words.repealed}</Tag>}
      </p>
      {isRepealed && (
        <Notice tone="clock">
          <p>{words.wasRepealed}</p>
        </Notice>
      )}
    </header>
  )
}

function Contents({ groups }: { groups: ArticleGroup[] }) {
  const words = usePortalWords().laws
  if (groups.length < 2) return null
  return (
    <nav className="law-contents" aria-label={words.contents}>
      <Details summary={words.contents} open>
        <ol>
          {groups.map((group) => (
            <li key={group.id} data-depth={group.depth}>
              <a href={`#${encodeURIComponent(group.id)}`} lang="zh">
                {group.title}
              </a>
            </li>
          ))}
        </ol>
      </Details>
    </nav>
  )
}

function OnForm({ visit }: { visit: Visit }) {
  const words = usePortalWords()
  return (
    <form className="row" data-align="end" method="get">
      <DateInput label={words.laws.on} name="on" value={visit.query.get('on') ?? undefined} />
      <SubmitButton>{words.subject.show}</SubmitButton>
    </form>
  )
}

function Dependants({ law }: { law: LawView }) {
  const words = usePortalWords().laws
  if (law.dependants.length === 0) return <p className="small faint">{words.noCited}</p>
  return (
    <section className="stack" data-gap="tight" aria-labelledby="cited">
      <h2 id="cited" className="small">
        {words.cited}
      </h2>
      <ul className="plain-list small">
        {law.dependants.map((one) => (
          <li key={`${one.kind} ${one.title} ${one.article}`}>
            {one.href ? <a href={one.href}>{one.title}</a> : one.title}
            {one.article && (
              <a className="faint" href={`#${encodeURIComponent(one.article)}`} lang="zh">
                {one.article}
              </a>
            )}
            {one.flagged && <Tag tone="danger">{words.flagged}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Articles({ group, law }: { group: ArticleGroup; law: LawView }) {
  return (
    <section>
      {group.isHeading && <h2 id={group.id}>{group.title}</h2>}
      {!group.isHeading && <span id={group.id} />}
      {group.articles.map((article) => (
        <section
          key={article.article}
          id={article.article}
          className="article"
          data-expired={Boolean(article.expired) || undefined}
        >
          <h3>
            <a className="plain-link" href={`#${encodeURIComponent(article.article)}`}>
              {article.article}
            </a>
            {law.dependants.some((one) => one.article === article.article) && <Cited />}
          </h3>
          <p>{article.text}</p>
        </section>
      ))}
    </section>
  )
}

function Cited() {
  const words = usePortalWords().laws
  const language = useLanguage()
  return (
    <span className="article-cited" lang={language} title={words.cited}>
      ·
    </span>
  )
}
