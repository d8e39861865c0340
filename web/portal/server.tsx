import { renderToStaticMarkup } from 'react-dom/server'
import { DeclarationsProvider } from '#web/blocks/declarations.tsx'
import type { AppView } from '#web/blocks/views.ts'
import { dayOf } from '#web/ui/format.ts'
import { LanguageProvider } from '#web/ui/language.tsx'
import { type Assets, Document } from './document.tsx'
import { type Fetched, fetchNeeds } from './fetch-needs.ts'
import { Frame } from './frame.tsx'
import { HeadSearch } from './head-search.tsx'
import { ErrorPage } from './pages/error-page.tsx'
import { PAGES } from './pages.tsx'
import { matchRoute, type RouteMatch } from './routes.ts'
import type { Api, Preferences, Visit } from './visit.ts'
import { portalWords } from './words.ts'

export interface PortalRequest {
  /** Path and query. */
  url: string
  preferences: Preferences
  apps: AppView[]
  api: Api
  /** The instant of the request, ISO UTC. */
  now: string
  assets: Assets & { serifStyles: string[] }
}

/** Renders one page of the portal as a whole document. A missing page or record is a page too, with its status. */
export async function renderPortal(request: PortalRequest): Promise<{ status: number; html: string }> {
  const [path = '/', search = ''] = request.url.split('?', 2)
  const match = matchRoute(path)
  const visit = visitOf(request, match?.params ?? {}, new URLSearchParams(search))
  const exists = match?.route.exists?.(visit) ?? match !== null
  const fetched = exists && match ? await fetchNeeds(match.route.needs(visit), request.api) : NOT_FOUND
  const html = documentOf({ request, visit, match, fetched })
  return { status: fetched.problem?.status ?? 200, html }
}

const NOT_FOUND: Fetched = { problem: { status: 404, code: 'not-found' }, data: {} }

function visitOf(request: PortalRequest, params: Record<string, string>, query: URLSearchParams): Visit {
  const { url, preferences, apps, now } = request
  return { url, preferences, apps, now, params, query, today: dayOf(now) }
}

interface Drawn {
  request: PortalRequest
  visit: Visit
  match: RouteMatch | null
  fetched: Fetched
}

function documentOf({ request, visit, match, fetched }: Drawn): string {
  const { preferences, apps, assets } = request
  const page = match && !fetched.problem ? PAGES[match.route.id] : null
  const words = portalWords(preferences.language)
  const title = page?.title(visit, fetched.data as never, words)
  const isSerif = match?.route.id === 'law'
  const markup = renderToStaticMarkup(
    <Document
      title={title ? `${title} · ${words.brand}` : words.brand}
      description={words.tagline}
      preferences={preferences}
      assets={{ ...assets, lateStyles: [...assets.lateStyles, ...(isSerif ? assets.serifStyles : [])] }}
    >
      <LanguageProvider language={preferences.language}>
        <DeclarationsProvider apps={apps}>
          <Frame visit={visit} search={match?.route.id === 'home' ? undefined : <HeadSearch visit={visit} />}>
            {page ? (
              <page.Page visit={visit} data={fetched.data as never} />
            ) : (
              <ErrorPage problem={fetched.problem ?? NOT_FOUND_PROBLEM} visit={visit} />
            )}
          </Frame>
        </DeclarationsProvider>
      </LanguageProvider>
    </Document>,
  )
  return `<!doctype html>${markup}`
}

const NOT_FOUND_PROBLEM = { status: 404, code: 'not-found' }
