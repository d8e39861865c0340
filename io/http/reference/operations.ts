/** What the interface's description says of a route besides its summary. */
export interface Operation {
  /** Answers to operators only; see `operator.ts`. */
  operator?: true
  /** Names that the query string may hold. */
  query?: readonly string[]
}

const operator = true
const page = ['limit', 'after'] as const

/**
 * Every documented route by method and address. A test holds it to the routes: none is missing, and exactly those marked
 * turn a stranger away.
 */
export const operations = {
  'GET /healthz': {},
  'GET /readyz': {},
  'GET /metrics': {},
  'POST /api/events': { operator },
  'GET /api/search': { query: ['q', 'kind', 'facet.NAME', ...page] },
  'GET /api/home': {},
  'GET /api/live': { query: ['after', 'all'] },
  'GET /api/records/{type}': { query: ['subject', 'facet.NAME', ...page, 'all'] },
  'GET /api/records/{type}/{key}': { query: ['version', 'all'] },
  'GET /api/subjects/{id}': { query: ['valid-at', 'known-at', 'all'] },
  'GET /api/loops/{id}': { query: ['all'] },
  'GET /api/indicators': {},
  'GET /api/indicators/{id}': { query: ['grain', 'by', 'from', 'to'] },
  'GET /api/collections/{type}': { query: ['q', 'on', ...page] },
  'GET /api/collections/{type}/{subject}': { query: ['on'] },
  'GET /api/graphs/{type}': {},
  'GET /api/apps': {},
  'GET /api/rules': {},
  'GET /api/decisions/{ref}': {},
  'POST /api/decisions/{ref}/reproduce': { operator },
  'GET /api/loop': { operator },
  'GET /api/balance': { operator },
  'GET /api/imports': { operator, query: ['limit'] },
  'POST /api/imports': { operator, query: ['as', 'name', 'source'] },
  'GET /api/imports/{id}': { operator },
  'GET /api/quarantine': { operator, query: ['source', 'import', 'type', 'reason', 'state', ...page] },
  'POST /api/quarantine/{id}/resend': { operator },
  'POST /api/quarantine/resend': { operator },
  'POST /api/quarantine/{id}/discard': { operator },
  'GET /api/tasks': { operator, query: ['state', 'kind', 'limit'] },
  'POST /api/tasks/{id}/done': { operator },
  'GET /api/receivers': { operator },
  'POST /api/receivers': { operator },
  'DELETE /api/receivers/{id}': { operator },
  'GET /api/outbox': { operator, query: ['state', 'limit'] },
  'POST /api/outbox/{id}/replay': { operator },
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof operations

/** What is said of a route; nothing of one that the table does not know. */
export function operationOf(name: string): Operation {
  const table: Record<string, Operation> = operations
  return Object.hasOwn(table, name) ? (table[name] ?? {}) : {}
}
