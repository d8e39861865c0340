import { useDeclarations } from '#web/blocks/declarations.tsx'
import { Given } from '#web/blocks/given.tsx'
import { LoopPicture } from '#web/blocks/loop-picture.tsx'
import type { HomeView } from '#web/blocks/views/loop-views.ts'
import { fill, formatNumber, formatShort } from '#web/ui/format.ts'
import { useLanguage } from '#web/ui/language.tsx'
import { Stat } from '#web/ui/stat.tsx'
import { HeadSearch } from '../head-search.tsx'
import { Island } from '../island.tsx'
import { LiveStrip } from '../islands/live-strip.tsx'
import { PlatformCards } from '../platform-cards.tsx'
import { slimApps } from '../slim-apps.ts'
import type { PageProps } from '../visit.ts'
import { usePortalWords } from '../words.ts'

const COUNTS = ['subjects', 'records', 'published', 'sources', 'events'] as const

/** The first page: one search box, what is happening now, the loop, the platforms. */
export function HomePage({ visit, data }: PageProps<{ home: HomeView }>) {
  const words = usePortalWords()
  const { apps } = useDeclarations()
  const { home } = data
  const first = { first: home.recent, apps: slimApps(apps, visit.preferences.language) }
  return (
    <>
      <section className="hero">
        <div className="page stack">
          {home.city && (
            <p className="hero-city">
              <Given text={home.city} />
            </p>
          )}
          <h1>{words.home.title}</h1>
          <p className="lead">{words.home.lead}</p>
          <HeadSearch visit={visit} size="large" />
          <Examples />
        </div>
      </section>
      <div className="page stack home-body" data-gap="section">
        <Counts home={home} />
        <Island name="live-strip" Component={LiveStrip} props={first} />
        <section className="stack">
          <h2>{words.home.loop}</h2>
          <LoopPicture />
          <p className="soft home-loop-note">{words.home.loopSays}</p>
        </section>
        <section className="stack">
          <h2>{words.home.platforms}</h2>
          <p className="soft">{words.home.platformsSays}</p>
          <PlatformCards />
        </section>
      </div>
    </>
  )
}

function Examples() {
  const words = usePortalWords().search
  return (
    <p className="row small">
      <span className="faint">{words.examples}</span>
      {words.exampleQueries.map((query) => (
        <a key={query} href={`/search?q=${encodeURIComponent(query)}`}>
          <Given text={query} />
        </a>
      ))}
    </p>
  )
}

function Counts({ home }: { home: HomeView }) {
  const language = useLanguage()
  const words = usePortalWords().home
  return (
    <div className="counts">
      {COUNTS.map((name) => (
        <Stat
          key={name}
          size="large"
          number={formatShort(home.counts[name], language)}
          label={name === 'sources' ? <a href="/parties">{words.counts[name]}</a> : words.counts[name]}
          note={
            name === 'events'
              ? fill(words.perMinute, { n: formatNumber(home.perMinute, language, 0) })
              : undefined
          }
        />
      ))}
    </div>
  )
}
