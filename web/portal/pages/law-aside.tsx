import { useLabels } from '#web/blocks/declarations.tsx'
import { readCitation } from '#web/blocks/links.ts'
import type { CollectionView } from '#web/blocks/views/collection-views.ts'
import { SubmitButton } from '#web/ui/button.tsx'
import { DateInput } from '#web/ui/date-input.tsx'
import { Details } from '#web/ui/details.tsx'
import { fill, formatDate } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Tag } from '#web/ui/tag.tsx'
import type { ArticleGroup } from '../article-groups.ts'
import { citationWord } from '../citation-words.ts'
import type { Law } from '../read-law.ts'
import type { Visit } from '../visit.ts'
import { usePortalWords } from '../words.ts'

type Citations = CollectionView['citations']

interface LawAsideProps {
  law: Law
  groups: ArticleGroup[]
  citations: Citations
  visit: Visit
  isRepealed: boolean
}

/** What stands beside the text of a law: its parts, the day to read it on, its editions, and what rests on it here. */
export function LawAside({ law, groups, citations, visit, isRepealed }: LawAsideProps) {
  return (
    <aside className="law-aside stack">
      <Contents groups={groups} />
      <OnForm visit={visit} />
      <Editions law={law} />
      <Dependants citations={citations} isRepealed={isRepealed} />
    </aside>
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

function Editions({ law }: { law: Law }) {
  const words = usePortalWords().laws
  const language = useLanguage()
  if (law.editions.length < 2) return null
  return (
    <section className="stack" data-gap="tight">
      <h2 className="field-label">{words.editions}</h2>
      <ul className="plain-list">
        {law.editions.map((day) => (
          <li key={day}>
            <a href={`?on=${day}`}>{fill(words.adopted, { date: formatDate(day, language) })}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Dependants({ citations, isRepealed }: { citations: Citations; isRepealed: boolean }) {
  const words = usePortalWords().laws
  const labels = useLabels()
  if (citations.length === 0) return <p className="small faint">{words.noCited}</p>
  return (
    <section className="stack" data-gap="tight" aria-labelledby="cited">
      <h2 id="cited" className="field-label">
        {words.cited}
      </h2>
      <ul className="plain-list">
        {[...Map.groupBy(citations, ({ app, kind, id }) => `${app} ${kind} ${id}`)].map(([which, ones]) => (
          <li key={which}>
            <a href={`/platforms/${ones[0]!.app}`}>{citationWord(ones[0]!, labels)}</a>
            <CitedArticles articles={ones.flatMap(({ basis }) => readCitation(basis).article ?? [])} />
            {isRepealed && <Tag tone="danger">{words.flagged}</Tag>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function CitedArticles({ articles }: { articles: string[] }) {
  return (
    <span className="row" lang="zh">
      {articles.map((article) => (
        <a key={article} className="faint" href={`#${encodeURIComponent(article)}`}>
          {article}
        </a>
      ))}
    </span>
  )
}
