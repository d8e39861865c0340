/** What the interface's description says of a route besides its summary. */
export interface Operation {
  /** Who may call it; anybody where nothing is said. What parties may do, by signature, operators may do too. */
  who?: 'parties' | 'operators'
  /** Names that the query string may hold. */
  query?: readonly string[]
}

const who = 'operators'
const page = ['limit', 'after'] as const

/**
 * Every documented route by method and address. A test holds it to the routes: none is missing, and exactly those marked
 * turn a stranger away, each in its own way.
 */
export const operations = {
  'GET /healthz': {},
  'GET /readyz': {},
  'GET /metrics': {},
  'POST /api/events': { who: 'parties' },
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
  'POST /api/decisions/{ref}/reproduce': { who },
  'GET /api/parties': {},
  'GET /api/parties/{id}': {},
  'GET /api/parties/{id}/records': {},
  'POST /api/parties': { who },
  'POST /api/parties/{id}/keys': { who },
  'DELETE /api/parties/{id}/keys/{keyId}': { who },
  'POST /api/parties/{id}/suspend': { who },
  'POST /api/parties/{id}/resume': { who },
  'POST /api/parties/{id}/revoke': { who },
  'GET /api/loop': { who },
  'GET /api/balance': { who },
  'GET /api/imports': { who, query: ['limit'] },
  'POST /api/imports': { who, query: ['as', 'name', 'source'] },
  'GET /api/imports/{id}': { who },
  'GET /api/quarantine': { who, query: ['source', 'import', 'type', 'reason', 'state', ...page] },
  'GET /api/quarantine/{id}': { who },
  'POST /api/quarantine/{id}/resend': { who },
  'POST /api/quarantine/resend': { who },
  'POST /api/quarantine/{id}/discard': { who },
  'GET /api/tasks': { who, query: ['state', 'kind', 'limit'] },
  'POST /api/tasks/{id}/done': { who },
  'GET /api/receivers': { who },
  'POST /api/receivers': { who },
  'DELETE /api/receivers/{id}': { who },
  'GET /api/outbox': { who, query: ['state', 'limit'] },
  'POST /api/outbox/{id}/replay': { who },
} as const satisfies Record<string, Operation>

export type OperationName = keyof typeof operations

/** What is said of a route; nothing of one that the table does not know. */
export function operationOf(name: string): Operation {
  const table: Record<string, Operation> = operations
  return Object.hasOwn(table, name) ? (table[name] ?? {}) : {}
}
