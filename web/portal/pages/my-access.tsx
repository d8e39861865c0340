import { withQuery } from '#web/blocks/links.ts'
import { fill, formatNumber } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Pager } from '#web/ui/pager.tsx'
import { BackLink } from '../back-link.tsx'
import { LookList } from '../my-data/look-list.tsx'
import type { LooksView } from '../person-views.ts'
import { usePersonWords } from '../person-words.ts'
import type { PageProps } from '../visit.ts'

/** Everybody who looked at what is held on whoever is signed in, page by page. */
export function MyAccessPage({ visit, data }: PageProps<{ looks: LooksView }>) {
  const words = usePersonWords().myData
  const language = useLanguage()
  const { looks, next } = data.looks
  const isLater = visit.query.has('after')
  return (
    <div className="page page-body stack" data-gap="loose">
      <header className="stack">
        <BackLink href="/my-data" label={words.back} />
        <h1>{words.looks}</h1>
        <p className="lead">{words.looksSays}</p>
      </header>
      <LookList looks={looks} />
      <Pager
        label={words.looks}
        shown={fill(words.shown, { n: formatNumber(looks.length, language) })}
        first={isLater ? { href: withQuery(visit.url, { after: null }), label: words.newest } : undefined}
        next={next ? { href: withQuery(visit.url, { after: next }), label: words.older } : undefined}
      />
    </div>
  )
}
