import { useLabels } from '#web/blocks/declarations.tsx'
import { useGivenLang } from '#web/blocks/given.tsx'
import { readCitation } from '#web/blocks/links.ts'
import type { CollectionView } from '#web/blocks/views/collection-views.ts'
import { fill, formatDate } from '#web/ui/format.ts'
import { Icon } from '#web/ui/icon.tsx'
import { useLanguage } from '#web/ui/language.tsx'
import { Notice } from '#web/ui/notice.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { type ArticleGroup, articleGroups } from '../article-groups.ts'
import { type Law, readLaw } from '../read-law.ts'
import type { PageProps, Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'
import { LawAside } from './law-aside.tsx'

/** A law to read: its parts beside it, its articles in a serif face, each with its own address. */
export function LawPage({ visit, data }: PageProps<{ law: CollectionView }>) {
  const law = readLaw(data.law, visit.query.get('on'))
  const { citations } = data.law
  const groups = articleGroups(law.articles)
  const cited = new Set(citations.map((one) => readCitation(one.basis).article))
  return (
    <article className="page page-body stack" data-gap="loose">
      <LawHead law={law} visit={visit} />
      <div className="columns" data-side="start">
        <LawAside {...{ law, groups, citations, visit }} isRepealed={isRepealed(law)} />
        <div className="law-text" lang="zh">
          {groups.map((group) => (
            <Articles key={group.id} group={group} cited={cited} />
          ))}
        </div>
      </div>
    </article>
  )
}

function isRepealed(law: Law): boolean {
  return law.articles.length > 0 && law.articles.every((article) => article.isRepealed)
}

function LawHead({ law, visit }: { law: Law; visit: Visit }) {
  const words = usePortalWords().laws
  const labels = useLabels()
  const language = useLanguage()
  const on = visit.query.get('on')
  return (
    <header className="law-head stack" data-gap="tight">
      <h1 className="law-title">
        <LawName name={law.name} />
      </h1>
      <p className="row soft small">
        {law.level && <span>{labels.value('law.article', 'level', law.level)}</span>}
        {law.adopted && <span>{fill(words.adopted, { date: formatDate(law.adopted, language) })}</span>}
        {law.effective && <span>{fill(words.effective, { date: formatDate(law.effective, language) })}</span>}
        <span>{fill(words.articles, { n: law.articles.length })}</span>
        {on && <Tag tone="blue">{fill(words.asOf, { date: formatDate(on, language) })}</Tag>}
        {isRepealed(law) && <Tag tone="clock">{words.repealed}</Tag>}
      </p>
      {isRepealed(law) && (
        <Notice tone="clock">
          <p>{words.wasRepealed}</p>
        </Notice>
      )}
    </header>
  )
}

const COUNTRY = '中华人民共和国'

/** A long name breaks behind the name of the country, not within a word. */
function LawName({ name }: { name: string }) {
  const lang = useGivenLang(name)
  if (!name.startsWith(COUNTRY)) return <span lang={lang}>{name}</span>
  return (
    <span lang={lang}>
      {COUNTRY}
      <wbr />
      {name.slice(COUNTRY.length)}
    </span>
  )
}

function Articles({ group, cited }: { group: ArticleGroup; cited: Set<string | null> }) {
  const words = usePortalWords().laws
  return (
    <section aria-label={group.title}>
      {group.isHeading ? <h2 id={group.id}>{group.title}</h2> : <span id={group.id} />}
      {group.articles.map(({ article, text, isRepealed }) => (
        <section key={article} id={article} className="article" data-expired={isRepealed || undefined}>
          <h3>
            <a className="plain-link" href={`#${encodeURIComponent(article)}`}>
              {article}
            </a>
            {cited.has(article) && <Icon name="link" size="small" label={words.cited} />}
          </h3>
          {text.split(/\n+/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </section>
  )
}
