import type { OperationName } from '#io/http/reference/operations.ts'

/** Who asks: everybody there is, each kind once. */
export const askers = [
  'visitor',
  'citizen',
  'clerk',
  'reviewer',
  'inspector',
  'head',
  'doctor',
  'dataAdmin',
  'systemAdmin',
  'securityAdmin',
  'auditAdmin',
  'operator',
  'party',
  'thing',
] as const

export type Asker = (typeof askers)[number]

/** Who gets through a route, and whose data it answers about: anybody's, one's own only, or the own department's only. */
export interface Line {
  who: readonly Asker[]
  whose: 'anybody' | 'own' | 'department'
}

/** What the interface does not describe: pages, and the forms of pages. */
type Page =
  | `GET /${'openapi.json' | 'docs' | 'docs/errors' | 'docs/reference.css' | 'assets/*' | '*'}`
  | `POST /${'sign-in' | 'sign-in/code' | 'sign-out' | 'account/acting'}`

/** A way of calling a route that opens more than the route itself. */
type Variant = `${OperationName}?${string}`

const everybody = who(...askers)
const persons = who(...askers.slice(1, 11))
const keepers = who('dataAdmin', 'operator')
const watchers = who('dataAdmin', 'systemAdmin', 'operator')
const taskDoers = who('clerk', 'reviewer', 'inspector', 'head', 'dataAdmin')
const caseWorkers = department('clerk', 'reviewer', 'inspector', 'head')
const fieldReaders = department('clerk', 'reviewer', 'inspector', 'head')
const recordReaders = department('reviewer', 'inspector', 'head')

/**
 * Who may call what: every route of the server, and every way of calling it that opens more, with exactly those who get
 * through. A route that is not here does not compile; one that answers about somebody's own data, or about
 * that of a department, needs a probe in `route-probes.ts` too.
 */
export const routeAccess: Readonly<Record<OperationName | Page, Line> & Record<Variant, Line>> = {
  'GET /healthz': everybody,
  'GET /readyz': everybody,
  'GET /metrics': everybody,
  'GET /openapi.json': everybody,
  'GET /docs': everybody,
  'GET /docs/errors': everybody,
  'GET /docs/reference.css': everybody,
  'GET /assets/*': everybody,
  'GET /*': everybody,
  'POST /sign-in': everybody,
  'POST /sign-in/code': persons,
  'POST /sign-out': persons,
  'POST /account/acting': persons,
  'GET /api/home': everybody,
  'GET /api/search': everybody,
  'GET /api/live': everybody,
  'GET /api/live?all=1': watchers,
  'GET /api/records/{type}': everybody,
  'GET /api/records/{type}?as=fields': fieldReaders,
  'GET /api/records/{type}?as=record': recordReaders,
  'GET /api/records/{type}/{key}': everybody,
  'GET /api/records/{type}/{key}?as=fields': fieldReaders,
  'GET /api/records/{type}/{key}?as=record': recordReaders,
  'GET /api/subjects/{id}': everybody,
  'GET /api/subjects/{id}?as=fields': fieldReaders,
  'GET /api/subjects/{id}?as=record': recordReaders,
  'GET /api/loops/{id}': everybody,
  'GET /api/loops/{id}?as=fields': fieldReaders,
  'GET /api/loops/{id}?as=record': recordReaders,
  'GET /api/indicators': everybody,
  'GET /api/indicators/{id}': everybody,
  'GET /api/collections/{type}': everybody,
  'GET /api/collections/{type}/{subject}': everybody,
  'GET /api/graphs/{type}': everybody,
  'GET /api/apps': everybody,
  'GET /api/rules': everybody,
  'GET /api/parties': everybody,
  'GET /api/parties/{id}': everybody,
  'GET /api/parties/{id}/records': everybody,
  'GET /api/purposes': everybody,
  'GET /api/who-can-see/{type}': everybody,

  'GET /api/items': everybody,
  'GET /api/items/{code}': everybody,
  'GET /api/progress/{no}': everybody,
  'GET /api/documents/{code}': everybody,
  'GET /api/certificates/{identifier}': everybody,
  'GET /api/overdue': everybody,

  'GET /api/session': everybody,
  'POST /api/session': everybody,
  'DELETE /api/session': persons,
  'POST /api/session/register': everybody,
  'POST /api/session/second': persons,
  'POST /api/session/passkey/options': persons,
  'POST /api/session/passkey': persons,
  'POST /api/session/acting': own(persons),
  'GET /api/session/sample': everybody,
  'POST /api/session/sample': everybody,
  'GET /api/session/oidc': everybody,
  'GET /api/session/oidc/callback': everybody,
  'GET /api/links/{token}': everybody,
  'POST /api/links/{token}': everybody,

  'GET /api/my/account': own(persons),
  'POST /api/my/password': persons,
  'POST /api/my/number': persons,
  'DELETE /api/my/sessions': own(persons),
  'DELETE /api/my/sessions/{id}': own(persons),
  'POST /api/my/totp': persons,
  'POST /api/my/totp/confirm': persons,
  'DELETE /api/my/totp': persons,
  'POST /api/my/passkeys/options': persons,
  'POST /api/my/passkeys': persons,
  'DELETE /api/my/passkeys/{id}': own(persons),
  'GET /api/my/delegations': own(persons),
  'POST /api/my/delegations': persons,
  'DELETE /api/my/delegations/{id}': own(persons),
  'GET /api/my/data': own(persons),
  'GET /api/my/access': own(persons),
  'GET /api/my/copy': own(persons),
  'GET /api/my/requests': own(persons),
  'POST /api/my/requests': persons,
  'GET /api/my/consents': own(persons),
  'POST /api/my/consents': persons,
  'POST /api/my/consents/{no}/withdraw': own(persons),
  'GET /api/my/cases': own(persons),
  'POST /api/my/cases': persons,
  'GET /api/my/cases/{no}': own(persons),
  'POST /api/my/cases/{no}/steps': own(persons),
  'GET /api/my/cases/{no}/rating': own(persons),
  'POST /api/my/cases/{no}/rating': own(persons),
  'GET /api/my/notices': own(persons),
  'GET /api/my/cases/{no}/documents/{id}': own(persons),
  'GET /api/my/items/{code}/prefill': own(persons),
  'GET /api/my/certificates': own(persons),
  'GET /api/my/certificates/{identifier}/pdf': own(persons),
  'GET /api/my/files': own(persons),
  'POST /api/my/files': persons,
  'GET /api/my/files/{id}': own(persons),
  'DELETE /api/my/files/{id}': own(persons),
  'GET /api/my/drafts': own(persons),
  'GET /api/my/drafts/{item}': own(persons),
  'PUT /api/my/drafts/{item}': persons,
  'DELETE /api/my/drafts/{item}': own(persons),

  'GET /api/accounts': who('systemAdmin', 'securityAdmin', 'auditAdmin'),
  'GET /api/accounts/{id}': who('systemAdmin', 'securityAdmin', 'auditAdmin'),
  'POST /api/subjects/find': who('systemAdmin', 'securityAdmin', 'auditAdmin'),
  'POST /api/accounts': who('systemAdmin'),
  'POST /api/accounts/{id}/suspend': who('systemAdmin'),
  'POST /api/accounts/{id}/resume': who('systemAdmin'),
  'POST /api/accounts/{id}/link': who('systemAdmin'),
  'POST /api/accounts/{id}/number': who('systemAdmin'),
  'POST /api/accounts/{id}/roles': who('securityAdmin'),
  'DELETE /api/accounts/{id}/roles/{role}': who('securityAdmin'),
  'DELETE /api/accounts/{id}/sessions': who('securityAdmin'),
  'DELETE /api/accounts/{id}/second': who('securityAdmin'),
  'GET /api/keys': who('securityAdmin'),
  'POST /api/keys/rotate': who('securityAdmin'),
  'GET /api/book': who('auditAdmin'),
  'GET /api/book/check': who('auditAdmin'),

  'POST /api/verify': department('clerk', 'reviewer', 'inspector', 'head', 'doctor'),
  'POST /api/records/{type}/{key}/unmask': recordReaders,
  'GET /api/decisions/{ref}': department('reviewer', 'head', 'dataAdmin', 'operator'),
  'GET /api/decisions/{ref}?as=record': department('reviewer', 'head'),
  'POST /api/decisions/{ref}/reproduce': department('reviewer', 'head', 'dataAdmin', 'operator'),
  'GET /api/tasks': department(...taskDoers.who, 'operator'),
  'POST /api/tasks/{id}/done': department(...taskDoers.who, 'operator'),

  'GET /api/queue': caseWorkers,
  'GET /api/queue/counts': caseWorkers,
  'GET /api/queue/statistics': department('head'),
  'GET /api/officers': caseWorkers,
  'GET /api/calendar/{file}': everybody,
  'GET /api/my/calendar': who('clerk', 'reviewer', 'inspector', 'head'),
  'POST /api/my/calendar': who('clerk', 'reviewer', 'inspector', 'head'),
  'DELETE /api/my/calendar': who('clerk', 'reviewer', 'inspector', 'head'),
  'GET /api/cases/{no}': caseWorkers,
  'GET /api/cases/{no}/files/{id}': caseWorkers,
  'GET /api/cases/{no}/documents/{id}': caseWorkers,
  'POST /api/cases/{no}/steps': caseWorkers,
  'POST /api/cases/{no}/unmask': recordReaders,
  'POST /api/cases/{no}/assign': caseWorkers,
  'POST /api/queue/steps': caseWorkers,
  'POST /api/queue/reassign': department('head'),
  'POST /api/counter/applicants': who('clerk'),
  'POST /api/counter/cases': who('clerk'),

  'POST /api/events': who('dataAdmin', 'operator', 'party', 'thing'),
  'GET /api/loop': watchers,
  'GET /api/balance': watchers,
  'GET /api/imports': watchers,
  'GET /api/imports/{id}': watchers,
  'POST /api/imports': keepers,
  'GET /api/quarantine': keepers,
  'GET /api/quarantine/{id}': keepers,
  'POST /api/quarantine/{id}/resend': keepers,
  'POST /api/quarantine/resend': keepers,
  'POST /api/quarantine/{id}/discard': keepers,
  'GET /api/receivers': keepers,
  'POST /api/receivers': keepers,
  'DELETE /api/receivers/{id}': keepers,
  'GET /api/outbox': keepers,
  'POST /api/outbox/{id}/replay': keepers,
  'POST /api/parties': keepers,
  'POST /api/parties/{id}/keys': keepers,
  'DELETE /api/parties/{id}/keys/{keyId}': keepers,
  'POST /api/parties/{id}/suspend': keepers,
  'POST /api/parties/{id}/resume': keepers,
  'POST /api/parties/{id}/revoke': keepers,
  'GET /api/things': own(persons, 'operator'),
  'POST /api/things': own(persons, 'operator'),
  'GET /api/things/{id}': own(persons, 'operator'),
  'POST /api/things/{id}/rotate': own(persons, 'operator'),
  'POST /api/things/{id}/suspend': own(persons, 'operator'),
  'POST /api/things/{id}/resume': own(persons, 'operator'),
  'POST /api/things/{id}/revoke': own(persons, 'operator'),
}

function who(...askers: Asker[]): Line {
  return { who: askers, whose: 'anybody' }
}

function department(...askers: Asker[]): Line {
  return { who: askers, whose: 'department' }
}

function own({ who: askers }: Line, ...more: Asker[]): Line {
  return { who: [...askers, ...more], whose: 'own' }
}
