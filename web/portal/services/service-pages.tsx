import type { PageEntry } from '../pages.tsx'
import type { Visit } from '../visit.ts'
import { ApplyPage } from './apply-page.tsx'
import { LatePage } from './late-page.tsx'
import { MyCasePage } from './my-case-page.tsx'
import { MyCasesPage } from './my-cases-page.tsx'
import { CaseProgressPage, ProgressPage } from './progress-pages.tsx'
import { ServicePage } from './service-page.tsx'
import type { ServiceRouteId } from './service-routes.ts'
import { ServicesPage } from './services-page.tsx'
import { VerifiedPage, VerifyPage } from './verify-pages.tsx'
import { serviceWords } from './words.ts'
import type { ServiceWords } from './words.zh.ts'

/** The pages of services and cases, and their titles. */
export const SERVICE_PAGES: Record<ServiceRouteId, PageEntry> = {
  services: { Page: ServicesPage, title: titled((words) => words.title) },
  service: { Page: ServicePage, title: itemTitle },
  late: { Page: LatePage, title: titled((words) => words.late.title) },
  apply: { Page: ApplyPage, title: itemTitle },
  'my-cases': { Page: MyCasesPage, title: titled((words) => words.mine.title) },
  'my-case': { Page: MyCasePage, title: (visit) => visit.params.no ?? null },
  progress: { Page: ProgressPage, title: titled((words) => words.progress.title) },
  'case-progress': { Page: CaseProgressPage, title: (visit) => visit.params.no ?? null },
  verify: { Page: VerifyPage, title: titled((words) => words.verify.title) },
  verified: { Page: VerifiedPage, title: titled((words) => words.verify.title) },
}

function titled(of: (words: ServiceWords) => string): PageEntry['title'] {
  return (visit) => of(serviceWords(visit.preferences.language))
}

function itemTitle({ apps, params, preferences }: Visit): string {
  const code = params.code ?? ''
  const app = apps.find(({ items }) => items?.some((one) => one.code === code))
  const words = app?.words[preferences.language].items
  const item = typeof words === 'object' ? words[code] : undefined
  return typeof item === 'object' && typeof item.name === 'string' ? item.name : code
}
