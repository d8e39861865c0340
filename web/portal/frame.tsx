import type { ReactNode } from 'react'
import { withQuery } from '#web/blocks/links.ts'
import { Icon } from '#web/ui/icon.tsx'
import { SealMark } from '#web/ui/seal-mark.tsx'
import { SegmentedLinks } from '#web/ui/segmented.tsx'
import type { Visit } from './visit.ts'
import { ActingBar, Who } from './who.tsx'
import { usePortalWords } from './words.ts'

const SECTIONS = ['services', 'policies', 'laws', 'indicators', 'platforms'] as const

interface FrameProps {
  visit: Visit
  /** The small search box of every page but the home page. */
  search?: ReactNode
  children: ReactNode
}

/** What stands around every page: the mark, the ways to the sections, search, display choices, the foot. */
export function Frame({ visit, search, children }: FrameProps) {
  const words = usePortalWords()
  return (
    <>
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <header className="site-head no-print">
        <div className="page site-bar">
          <a className="brand" href="/">
            <SealMark />
            <span>{words.brand}</span>
          </a>
          <Sections path={visit.url} />
          {search && <div className="site-search">{search}</div>}
          <Choices visit={visit} />
        </div>
        <ActingBar session={visit.session} />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Foot isSample={visit.isSample} />
    </>
  )
}

function Sections({ path }: { path: string }) {
  const words = usePortalWords().nav
  return (
    <nav className="site-nav" aria-label={words.main}>
      {SECTIONS.map((section) => (
        <a
          key={section}
          href={`/${section}`}
          aria-current={path.startsWith(`/${section}`) ? 'page' : undefined}
        >
          {words[section]}
        </a>
      ))}
    </nav>
  )
}

function Choices({ visit }: { visit: Visit }) {
  const words = usePortalWords().preferences
  const { language, theme, size } = visit.preferences
  const other = language === 'zh' ? 'en' : 'zh'
  const to = (name: string, value: string) =>
    withQuery(visit.url, { lang: null, theme: null, size: null, [name]: value })
  return (
    <div className="site-choices">
      <Who visit={visit} />
      <a
        className="button"
        data-variant="quiet"
        data-size="small"
        href={to('lang', other)}
        lang={other}
        hrefLang={other}
      >
        {words[other]}
      </a>
      <details className="choices">
        <summary className="button" data-variant="quiet" data-size="small">
          <Icon name="letters" />
          <span className="hidden-visually">{words.title}</span>
        </summary>
        <div className="popover choices-panel">
          <p className="field-label">{words.theme}</p>
          <SegmentedLinks
            label={words.theme}
            value={theme}
            choices={(['auto', 'light', 'dark'] as const).map((id) => ({
              id,
              label: words[id],
              href: to('theme', id),
            }))}
          />
          <p className="field-label">{words.size}</p>
          <SegmentedLinks
            label={words.size}
            value={size}
            choices={(['normal', 'large'] as const).map((id) => ({
              id,
              label: words[id],
              href: to('size', id),
            }))}
          />
        </div>
      </details>
    </div>
  )
}

function Foot({ isSample }: { isSample: boolean }) {
  const words = usePortalWords()
  return (
    <footer className="site-foot no-print">
      <div className="page row" data-spread>
        <div className="stack" data-gap="tight">
          <p>{words.footer.says}</p>
          {isSample && <p className="faint small">{words.footer.sample}</p>}
        </div>
        <nav className="row" aria-label={words.nav.about}>
          <a href="/about">{words.nav.about}</a>
          <a href="/parties">{words.nav.parties}</a>
          <a href="/docs">{words.nav.api}</a>
          <a href="/console">{words.nav.console}</a>
        </nav>
      </div>
    </footer>
  )
}
