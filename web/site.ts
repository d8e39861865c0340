import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AppView } from '#web/blocks/views.ts'
import { consoleDocument } from './console-document.ts'
import { cookiesToKeep, readPreferences } from './portal/preferences.ts'
import type { renderPortal } from './portal/server.tsx'
import type { Api } from './portal/visit.ts'
import { readAssets, type SiteAssets } from './site-assets.ts'

/** A request for a page, as the HTTP server sees it. */
export interface PageRequest {
  /** Path and query. */
  url: string
  headers: { cookie?: string; 'accept-language'?: string }
  /** The instant of the request, ISO UTC. */
  now: string
  apps: AppView[]
  /** Answers `/api/…` in the given language, without the network. */
  api: (path: string, language: 'zh' | 'en') => ReturnType<Api>
}

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
  if (isConsole(request.url) && assets.console) {
    return { status: 200, headers, body: consoleDocument(preferences, assets.console) }
  }
  const api: Api = (path) => request.api(path, preferences.language)
  const { url, apps, now } = request
  const { status, html } = await render({ url, preferences, apps, api, now, assets: assets.portal })
  return { status, headers, body: html }
}

function isConsole(url: string): boolean {
  return /^\/console(?:[/?]|$)/.test(url)
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
