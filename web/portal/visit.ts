import type { AppView } from '#web/blocks/views.ts'
import type { Language } from '#web/ui/format.ts'

/** How a reader wants the pages; kept in cookies, read on the server, so no page ever flickers. */
export interface Preferences {
  language: Language
  theme: 'auto' | 'light' | 'dark'
  size: 'normal' | 'large'
}

/** Answers a path of the public interface (`/api/home`) as it would over HTTP. */
export type Api = (path: string) => Promise<{ status: number; body: unknown }>

/** One look at one page. */
export interface Visit {
  /** Path and query as asked. */
  url: string
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  preferences: Preferences
  apps: AppView[]
  /** The instant of the request, ISO UTC. */
  now: string
  /** The business date of the request. */
  today: string
}

/** A problem document (RFC 9457), as far as a page shows it. */
export interface Problem {
  status: number
  code?: string
  title?: string
  detail?: string
}

export interface PageProps<Data> {
  visit: Visit
  data: Data
}
