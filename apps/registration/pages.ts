import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'entities',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.entities' },
      { block: 'indicator', indicator: 'new-entities', chart: 'line' },
      { block: 'indicator', indicator: 'entities', chart: 'bar', by: 'status' },
      {
        block: 'records',
        type: 'registration.entity',
        columns: ['name', 'uscc', 'kind', 'establishedOn', 'status'],
        facets: ['kind', 'status', 'authority'],
      },
    ],
  },
  {
    id: 'merged',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.merged' },
      { block: 'table', table: 'merged-certificates' },
      { block: 'text', words: 'texts.claimants' },
      { block: 'table', table: 'claimants' },
    ],
  },
  {
    id: 'claims',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.claims' },
      { block: 'indicator', indicator: 'claims-overdue', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'claimed-in-time', chart: 'bar', by: 'department' },
      {
        block: 'records',
        type: 'registration.claim',
        columns: ['name', 'department', 'purpose', 'licence', 'dueOn', 'status'],
        facets: ['status', 'department'],
      },
    ],
  },
  {
    id: 'names',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.names' },
      { block: 'table', table: 'name-words' },
      {
        block: 'records',
        type: 'registration.name',
        columns: ['name', 'status', 'since', 'until'],
        facets: ['status'],
      },
    ],
  },
  {
    id: 'closures',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.closures' },
      { block: 'table', table: 'closure-eligible' },
      {
        block: 'records',
        type: 'registration.closure',
        columns: ['name', 'uscc', 'publicFrom', 'publicUntil', 'status', 'caseNo'],
        facets: ['status'],
      },
    ],
  },
  {
    id: 'speed',
    site: 'console',
    blocks: [
      { block: 'text', words: 'texts.speed' },
      { block: 'table', table: 'on-the-spot' },
      { block: 'indicator', indicator: 'claim-days', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'new-capital', chart: 'bar', by: 'kind' },
      { block: 'indicator', indicator: 'names-kept', chart: 'bar', by: 'status' },
      { block: 'indicator', indicator: 'closures', chart: 'bar', by: 'status' },
    ],
  },
]
