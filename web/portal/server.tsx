import { renderToStaticMarkup } from 'react-dom/server'
import { DeclarationsProvider } from '#web/blocks/declarations.tsx'
import type { AppView } from '#web/blocks/views/app-view.ts'
import type { SessionView } from '#web/blocks/views/session-views.ts'
import { dayOf } from '#web/ui/format.ts'
import { LanguageProvider } from '#web/ui/language.tsx'
import { type Assets, Document } from './document.tsx'
import { type Fetched, fetchNeeds } from './fetch-needs.ts'
import { Frame } from './frame.tsx'
import { HeadSearch } from './head-search.tsx'
import { ErrorPage } from './pages/error-page.tsx'
import { PAGES } from './pages.tsx'
import { matchRoute, type RouteMatch } from './routes.ts'
import type { Api, PersonSession, Preferences, Told, Visit } from './visit.ts'
import { portalWords } from './words.ts'

export interface PortalRequest {
  /** Path and query. */
  url: string
  preferences: Preferences
  apps: AppView[]
  api: Api
  /** Answers to whoever is signed in; null where nobody is. */
  own: Api | null
  told: Told | null
  /** Whether the page is not for the roles of whoever is signed in; then one that says so is rendered. */
  isClosed: boolean
  /** The instant of the request, ISO UTC. */
  now: string
  isSample: boolean
  assets: Assets & { serifStyles: string[] }
}

/** A page as a whole document, or where to go instead. */
export type Rendered = { status: number; html: string } | { to: string }

/** Renders one page of the portal. A missing page or record is a page too, with its status. */
export async function renderPortal(request: PortalRequest): Promise<Rendered> {
  const [path = '/', search = ''] = request.url.split('?', 2)
  const match = matchRoute(path)
  const session = await readSession(request.own)
  const visit = visitOf({ ...request, session }, match?.params ?? {}, new URLSearchParams(search))
  const to = match?.route.elsewhere?.(visit) ?? null
  if (to !== null) return { to }
  const fetched = request.isClosed ? CLOSED : await fetchPage(request, visit, match)
  const html = documentOf({ request, visit, match, fetched })
  return { status: fetched.problem?.status ?? request.told?.status ?? 200, html }
}

/** Who looks; null where nobody is signed in, or not for any longer. */
async function readSession(own: Api | null): Promise<PersonSession | null> {
  const answer = await own?.('/api/session')
  const session = answer?.status === 200 ? (answer.body as SessionView) : null
  return session?.actor.kind === 'person' ? { ...session, actor: session.actor } : null
}

/** What is public is asked as the public, whoever looks; only a page of one's own asks with one's session. */
function apiOf({ api, own }: PortalRequest, { route }: RouteMatch): Api {
  return route.isOwn && own ? own : api
}

async function fetchPage(request: PortalRequest, visit: Visit, match: RouteMatch | null): Promise<Fetched> {
  const exists = match?.route.exists?.(visit) ?? match !== null
  return exists && match ? await fetchNeeds(match.route.needs(visit), apiOf(request, match)) : NOT_FOUND
}

const CLOSED: Fetched = { problem: { status: 403, code: 'duty-missing' }, data: {} }
const NOT_FOUND: Fetched = { problem: { status: 404, code: 'not-found' }, data: {} }

function visitOf(
  request: PortalRequest & Pick<Visit, 'session'>,
  params: Record<string, string>,
  query: URLSearchParams,
): Visit {
  const { url, preferences, apps, now, isSample, session, told } = request
  return { url, preferences, apps, now, isSample, params, query, today: dayOf(now), session, told }
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
