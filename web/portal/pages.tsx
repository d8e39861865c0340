import type { ComponentType } from 'react'
import { createLabels } from '#web/blocks/labels.ts'
import type { LoopView } from '#web/blocks/views/loop-views.ts'
import type { PartyPageView } from '#web/blocks/views/party-views.ts'
import type { RecordView } from '#web/blocks/views/record-views.ts'
import type { SubjectPageView } from '#web/blocks/views/subject-views.ts'
import { fill } from '#web/ui/format.ts'
import { OWN_PAGES } from './own-pages.tsx'
import { AboutPage } from './pages/about.tsx'
import { HomePage } from './pages/home.tsx'
import { IndicatorsPage } from './pages/indicators.tsx'
import { LawPage } from './pages/law.tsx'
import { LawsPage } from './pages/laws.tsx'
import { LoopPage } from './pages/loop.tsx'
import { PartiesPage } from './pages/parties.tsx'
import { PartyPage } from './pages/party.tsx'
import { PlatformPage } from './pages/platform.tsx'
import { PlatformsPage } from './pages/platforms.tsx'
import { PoliciesPage } from './pages/policies.tsx'
import { PolicyPage } from './pages/policy.tsx'
import { PolicyGraphPage } from './pages/policy-graph.tsx'
import { RecordPage } from './pages/record.tsx'
import { RecordsPage } from './pages/records.tsx'
import { SearchPage } from './pages/search.tsx'
import { SubjectPage } from './pages/subject.tsx'
import { WhoCanSeePage } from './pages/who-can-see.tsx'
import type { RouteId } from './routes.ts'
import { SERVICE_PAGES } from './services/service-pages.tsx'
import type { PageProps, Visit } from './visit.ts'
import type { PortalWords } from './words.zh.ts'

export interface PageEntry {
  Page: ComponentType<PageProps<never>>
  /** What stands in the browser's tab; null for the name of the place alone. */
  title: (visit: Visit, data: never, words: PortalWords) => string | null
}

/** The page of each route, and its title. */
export const PAGES: Record<RouteId, PageEntry> = {
  home: { Page: HomePage, title: () => null },
  search: { Page: SearchPage, title: searchTitle },
  subject: {
    Page: SubjectPage,
    title: (_, data: { subject: SubjectPageView }) => data.subject.name ?? data.subject.id,
  },
  records: { Page: RecordsPage, title: typeTitle },
  record: { Page: RecordPage, title: (_, data: { record: RecordView }) => data.record.title },
  loop: {
    Page: LoopPage,
    title: (_, data: { loop: LoopView }, words) => `${words.loop.title} ${data.loop.loopId}`,
  },
  policies: { Page: PoliciesPage, title: (_, __, words) => words.policies.title },
  'policy-graph': { Page: PolicyGraphPage, title: (_, __, words) => words.policies.relations },
  policy: { Page: PolicyPage, title: (_, data: { record: RecordView }) => data.record.title },
  laws: { Page: LawsPage, title: (_, __, words) => words.laws.title },
  law: { Page: LawPage, title: (visit) => visit.params.law ?? null },
  indicators: { Page: IndicatorsPage, title: (_, __, words) => words.indicators.title },
  platforms: { Page: PlatformsPage, title: (_, __, words) => words.platforms.title },
  platform: { Page: PlatformPage, title: platformTitle },
  parties: { Page: PartiesPage, title: (_, __, words) => words.parties.title },
  party: {
    Page: PartyPage,
    title: (visit, data: { party: PartyPageView }) => data.party.name[visit.preferences.language],
  },
  about: { Page: AboutPage, title: (_, __, words) => words.about.title },
  'who-can-see': { Page: WhoCanSeePage, title: whoCanSeeTitle },
  ...OWN_PAGES,
  ...SERVICE_PAGES,
}

function searchTitle(visit: Visit, _: never, words: PortalWords): string {
  const q = visit.query.get('q')
  return q ? fill(words.search.titleFor, { q }) : words.search.title
}

function typeTitle(visit: Visit): string {
  return createLabels(visit.apps, visit.preferences.language).record(visit.params.type ?? '')
}

function whoCanSeeTitle(visit: Visit, _: never, words: PortalWords): string {
  return fill(words.whoCanSee.title, { type: typeTitle(visit) })
}

function platformTitle(visit: Visit, _: never, words: PortalWords): string {
  const app = visit.params.app
  return app ? createLabels(visit.apps, visit.preferences.language).app(app) : words.platforms.title
}
