import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AppView } from '#web/blocks/views/app-view.ts'
import { applicationDocument } from './application-document.ts'
import { cookiesToKeep, readPreferences } from './portal/preferences.ts'
import type { renderPortal } from './portal/server.tsx'
import type { Api, Told } from './portal/visit.ts'
import { readAssets, type SiteAssets } from './site-assets.ts'

/** A request for a page, as the HTTP server sees it. */
export interface PageRequest {
  /** Path and query. */
  url: string
  headers: { cookie?: string; 'accept-language'?: string }
  /** The instant of the request, ISO UTC. */
  now: string
  isSample: boolean
  apps: AppView[]
  /** Answers `/api/…` to the public in the given language, without the network. */
  api: Answers
  /** The same to whoever is signed in; null where nobody is. */
  own: Answers | null
  told?: Told
  /** Whether the page is not for the roles of whoever is signed in. */
  isClosed?: boolean
}

type Answers = (path: string, language: 'zh' | 'en') => ReturnType<Api>

export interface PageAnswer {
  status: number
  headers: Record<string, string | string[]>
  body: string
}

/** The built web: answers every page; `clientDir` holds the files under `/assets/`, immutable by name. */
export interface Site {
  clientDir: string
  answer: (request: PageRequest) => Promise<PageAnswer>
}

/** Opens what `buildWeb` wrote. */
export async function openSite(outDir: string): Promise<Site> {
  const clientDir = join(outDir, 'client')
  const manifest: unknown = JSON.parse(await readFile(join(clientDir, 'manifest.json'), 'utf8'))
  const assets = readAssets(manifest)
  const server = await import(pathToFileURL(join(outDir, 'server', 'portal.mjs')).href)
  const render = server.renderPortal as typeof renderPortal
  return { clientDir, answer: (request) => answerPage(request, { assets, render }) }
}

interface Built {
  assets: SiteAssets
  render: typeof renderPortal
}

async function answerPage(request: PageRequest, { assets, render }: Built): Promise<PageAnswer> {
  const query = new URLSearchParams(request.url.split('?', 2)[1])
  const { cookie = '', 'accept-language': acceptLanguage = '' } = request.headers
  const preferences = readPreferences({ query, cookie, acceptLanguage })
  const headers = headersFor(preferences.language, cookiesToKeep(query))
  const application = applicationOf(request.url)
  const built = application && assets[application]
  if (application && built && !request.isClosed) {
    return { status: 200, headers, body: applicationDocument(application, preferences, built) }
  }
  const { url, apps, now, isSample, own, told = null, isClosed = false } = request
  const api: Api = (path) => request.api(path, preferences.language)
  const ownApi: Api | null = own && ((path) => own(path, preferences.language))
  const looks = { own: ownApi, told, isClosed }
  const page = await render({ url, preferences, apps, isSample, api, now, assets: assets.portal, ...looks })
  if ('to' in page) return { status: 303, headers: { ...headers, location: page.to }, body: '' }
  return { status: page.status, headers, body: page.html }
}

/** The application whose page an address is, or null where it is the portal's. */
function applicationOf(url: string): 'console' | 'workbench' | null {
  return (/^\/(console|workbench)(?:[/?]|$)/.exec(url)?.[1] ?? null) as 'console' | 'workbench' | null
}

function headersFor(language: 'zh' | 'en', cookies: string[]): PageAnswer['headers'] {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-language': language,
    'cache-control': 'no-cache',
    vary: 'Accept-Language, Cookie',
    ...(cookies.length > 0 ? { 'set-cookie': cookies } : {}),
  }
}
