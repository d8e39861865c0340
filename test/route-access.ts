import { grantable } from '#core/access/role.ts'
import type { OperationName } from '#io/http/reference/operations.ts'

/** Who asks: everybody there is, each kind once. */
export const askers = ['visitor', 'citizen', ...grantable, 'operator', 'party', 'thing'] as const

export type Asker = (typeof askers)[number]

/** Who gets through a route, and whose data it answers about: anybody's, one's own only, or the own department's only. */
interface Opened {
  who: readonly Asker[]
  whose: 'anybody' | 'own' | 'department'
}

/**
 * What its answer shows of people: nothing, what everybody may read, one's own, or what is others' and not public. Each look at
 * what is others' leaves an entry in the access book, by its probe in `look-probes.ts`.
 */
export interface Line extends Opened {
  shows: 'nothing' | 'public' | 'own' | 'others'
}

/** What the interface does not describe: pages, and the forms of pages. */
type Page =
  | `GET /${'openapi.json' | 'docs' | 'docs/errors' | 'docs/reference.css' | 'assets/*' | '*'}`
  | `POST /${'sign-in' | 'sign-in/code' | 'sign-out' | 'account/acting'}`

/** A way of calling a route that opens more than the route itself. */
type Variant = `${OperationName}?${string}`

const everybody: Line = { ...who(...askers), shows: 'public' }
const persons: Line = { ...who(...askers.slice(1, 11)), shows: 'own' }
const keepers = who('dataAdmin', 'operator')
const watchers = who('dataAdmin', 'systemAdmin', 'operator')
const taskDoers = department('clerk', 'reviewer', 'inspector', 'head', 'dataAdmin', 'auditAdmin', 'operator')
const deciders = department('reviewer', 'head', 'dataAdmin', 'operator')
const caseWorkers = department('clerk', 'reviewer', 'inspector', 'head')
const fieldReaders = others(department('clerk', 'reviewer', 'inspector', 'head', 'doctor'))
const recordReaders = others(department('reviewer', 'inspector', 'head', 'doctor'))
const unmaskers = others(department('reviewer', 'inspector', 'head'))
const threeAdmins = who('systemAdmin', 'securityAdmin', 'auditAdmin')
const officers = who('clerk', 'reviewer', 'inspector', 'head')

/**
 * Who may call what: every route of the server, and every way of calling it that opens more, with exactly those who get
 * through. A route that is not here, or does not say what it shows, does not compile; one that answers about somebody's own data,
 * or about that of a department, needs a probe in `route-probes.ts` too, and one that shows others' data one in `look-probes.ts`.
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
  'GET /api/live?all=1': others(watchers),
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

  'GET /api/accounts': others(threeAdmins),
  'GET /api/accounts/{id}': others(threeAdmins),
  'POST /api/subjects/find': others(threeAdmins),
  'POST /api/accounts': others(who('systemAdmin')),
  'POST /api/accounts/{id}/department': nothing(who('systemAdmin')),
  'POST /api/accounts/{id}/suspend': nothing(who('systemAdmin')),
  'POST /api/accounts/{id}/resume': nothing(who('systemAdmin')),
  'POST /api/accounts/{id}/link': nothing(who('systemAdmin')),
  'POST /api/accounts/{id}/number': nothing(who('systemAdmin')),
  'POST /api/accounts/{id}/roles': nothing(who('securityAdmin')),
  'DELETE /api/accounts/{id}/roles/{role}': nothing(who('securityAdmin')),
  'DELETE /api/accounts/{id}/sessions': nothing(who('securityAdmin')),
  'DELETE /api/accounts/{id}/second': nothing(who('securityAdmin')),
  'GET /api/keys': nothing(who('securityAdmin')),
  'POST /api/keys/rotate': nothing(who('securityAdmin')),
  'GET /api/calendars': everybody,
  'POST /api/calendars': nothing(who('systemAdmin')),
  'GET /api/book': others(who('auditAdmin')),
  'GET /api/book/check': nothing(who('auditAdmin')),

  'POST /api/verify': others(department('clerk', 'reviewer', 'inspector', 'head', 'doctor')),
  'POST /api/records/{type}/{key}/unmask': unmaskers,
  'GET /api/decisions/{ref}': others(deciders),
  'GET /api/decisions/{ref}?as=record': others(department('reviewer', 'head')),
  'POST /api/decisions/{ref}/reproduce': others(deciders),
  'GET /api/tasks': others(taskDoers),
  'POST /api/tasks/{id}/done': others(taskDoers),

  'GET /api/queue': others(caseWorkers),
  'GET /api/queue/counts': nothing(caseWorkers),
  'GET /api/queue/statistics': nothing(department('head')),
  'GET /api/department/items': nothing(caseWorkers),
  'POST /api/department/items': nothing(who('clerk')),
  'GET /api/officers': others(caseWorkers),
  'GET /api/calendar/{file}': others(everybody),
  'GET /api/my/calendar': nothing(officers),
  'POST /api/my/calendar': nothing(officers),
  'DELETE /api/my/calendar': nothing(officers),
  'GET /api/cases/{no}': others(caseWorkers),
  'GET /api/cases/{no}/files/{id}': others(caseWorkers),
  'GET /api/cases/{no}/documents/{id}': others(caseWorkers),
  'POST /api/cases/{no}/steps': others(caseWorkers),
  'POST /api/cases/{no}/unmask': unmaskers,
  'POST /api/cases/{no}/assign': nothing(caseWorkers),
  'POST /api/cases/{no}/looks': nothing(caseWorkers),
  'POST /api/queue/steps': nothing(caseWorkers),
  'POST /api/queue/reassign': nothing(department('head')),
  'POST /api/counter/applicants': others(who('clerk')),
  'POST /api/counter/applicants/search': others(who('clerk')),
  'POST /api/counter/cases': others(who('clerk')),

  'POST /api/events': nothing(who('dataAdmin', 'operator', 'party', 'thing')),
  'GET /api/loop': nothing(watchers),
  'GET /api/balance': nothing(watchers),
  'GET /api/imports': nothing(watchers),
  'GET /api/imports/{id}': nothing(watchers),
  'POST /api/imports': nothing(keepers),
  'GET /api/quarantine': others(keepers),
  'GET /api/quarantine/{id}': others(keepers),
  'POST /api/quarantine/{id}/resend': others(keepers),
  'POST /api/quarantine/resend': others(keepers),
  'POST /api/quarantine/{id}/discard': nothing(keepers),
  'GET /api/receivers': nothing(keepers),
  'POST /api/receivers': nothing(keepers),
  'DELETE /api/receivers/{id}': nothing(keepers),
  'GET /api/outbox': nothing(keepers),
  'POST /api/outbox/{id}/replay': nothing(keepers),
  'POST /api/parties': nothing(keepers),
  'POST /api/parties/{id}/keys': nothing(keepers),
  'DELETE /api/parties/{id}/keys/{keyId}': nothing(keepers),
  'POST /api/parties/{id}/suspend': nothing(keepers),
  'POST /api/parties/{id}/resume': nothing(keepers),
  'POST /api/parties/{id}/revoke': nothing(keepers),
  'GET /api/things': others(own(persons, 'operator')),
  'POST /api/things': own(persons, 'operator'),
  'GET /api/things/{id}': others(own(persons, 'operator')),
  'POST /api/things/{id}/rotate': own(persons, 'operator'),
  'POST /api/things/{id}/suspend': own(persons, 'operator'),
  'POST /api/things/{id}/resume': own(persons, 'operator'),
  'POST /api/things/{id}/revoke': own(persons, 'operator'),
}

function who(...askers: Asker[]): Opened {
  return { who: askers, whose: 'anybody' }
}

function department(...askers: Asker[]): Opened {
  return { who: askers, whose: 'department' }
}

function own({ who: askers }: Opened, ...more: Asker[]): Line {
  return { who: [...askers, ...more], whose: 'own', shows: 'own' }
}

function others(opened: Opened): Line {
  return { ...opened, shows: 'others' }
}

function nothing(opened: Opened): Line {
  return { ...opened, shows: 'nothing' }
}
