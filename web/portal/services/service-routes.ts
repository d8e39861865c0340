import { recordHref } from '#web/blocks/links.ts'
import { own } from '../own-route.ts'
import type { Need } from '../page-needs.ts'
import type { Route } from '../routes.ts'
import type { Visit } from '../visit.ts'

export type ServiceRouteId =
  | 'services'
  | 'service'
  | 'late'
  | 'apply'
  | 'my-cases'
  | 'my-case'
  | 'progress'
  | 'case-progress'
  | 'verify'
  | 'verified'

/** Older ones than a page before showed. */
const withAfter = (path: string, after: string | null) =>
  after === null ? path : `${path}?after=${encodeURIComponent(after)}`
const optional = (path: string): Need => ({ path, isOptional: true })
const encode = (part: string | undefined) => encodeURIComponent(part ?? '')

/** What can be applied for, applying, following one's cases; for everybody how far a case is and whether a paper is genuine. */
export const SERVICE_ROUTES: Route[] = [
  { id: 'services', pattern: '/services', needs: () => ({ list: '/api/items' }) },
  { id: 'late', pattern: '/services/late', needs: () => ({ late: '/api/overdue' }) },
  {
    id: 'service',
    pattern: '/services/:code',
    needs: ({ params }) => ({ item: `/api/items/${encode(params.code)}` }),
    elsewhere: toItsRecord,
  },
  own('apply', '/services/:code/apply', ({ params }) => ({
    item: `/api/items/${encode(params.code)}`,
    draft: optional(`/api/my/drafts/${encode(params.code)}`),
    known: optional(`/api/my/items/${encode(params.code)}/prefill`),
  })),
  own('my-cases', '/my/cases', ({ query }) => ({
    list: withAfter('/api/my/cases', query.get('after')),
    drafts: '/api/my/drafts',
    notices: '/api/my/notices',
    certificates: optional('/api/my/certificates'),
  })),
  own('my-case', '/my/cases/:no', ({ params }) => ({
    one: `/api/my/cases/${encode(params.no)}`,
    rated: optional(`/api/my/cases/${encode(params.no)}/rating`),
  })),
  {
    id: 'progress',
    pattern: '/progress',
    needs: () => ({}),
    elsewhere: ({ query }) => askedFor('/progress', query.get('no')),
  },
  {
    id: 'case-progress',
    pattern: '/progress/:no',
    needs: ({ params }) => ({ progress: `/api/progress/${encode(params.no)}` }),
  },
  {
    id: 'verify',
    pattern: '/verify',
    needs: () => ({}),
    elsewhere: ({ query }) => askedFor('/verify', query.get('code')),
  },
  {
    id: 'verified',
    pattern: '/verify/:code',
    needs: ({ params }) => ({
      certificate: optional(`/api/certificates/${encode(params.code)}`),
      document: optional(`/api/documents/${encode(params.code)}`),
    }),
  },
]

/** What is on a department's list without being applied for here has no guide; what is known of it is its record. */
function toItsRecord({ apps, params: { code = '' } }: Visit): string | null {
  const isOffered = apps.some(({ items }) => items?.some((one) => one.code === code && !one.internal))
  return isOffered ? null : recordHref('service.item', code)
}

/** A plain form asks by its query; the answer has an address of its own. */
function askedFor(path: string, text: string | null): string | null {
  const asked = text?.normalize('NFKC').trim().toUpperCase()
  return asked ? `${path}/${encodeURIComponent(asked)}` : null
}
