import type { AppView } from '#web/blocks/views/app-view.ts'
import type { PersonView, SessionView } from '#web/blocks/views/session-views.ts'
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
  /** Whether the place is the sample city, whose people are invented. */
  isSample: boolean
  /** Why the form of this page was not taken; null where none was sent. */
  told: Told | null
  /** Who looks; null where nobody is signed in. */
  session: PersonSession | null
}

/** The session of somebody who has signed in. */
export type PersonSession = SessionView & { actor: PersonView }

/** Why a plain form was not taken, and what of it was typed. */
export interface Told {
  status: number
  code: string
  title: string
  typed: Record<string, string>
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
