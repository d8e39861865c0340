import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'penalties',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.penalties' },
      { block: 'indicator', indicator: 'penalties', chart: 'line' },
      { block: 'indicator', indicator: 'fines', chart: 'number' },
      { block: 'indicator', indicator: 'penalties-by-kind', chart: 'bar', by: 'kinds' },
      {
        block: 'records',
        type: 'credit.penalty',
        columns: ['counterpartyName', 'docNo', 'kinds', 'fine', 'decidedOn', 'organName'],
        facets: ['kinds', 'organName', 'counterpartyKind'],
      },
    ],
  },
  {
    id: 'licences',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.licences' },
      { block: 'indicator', indicator: 'licences', chart: 'line' },
      {
        block: 'records',
        type: 'credit.licence',
        columns: ['counterpartyName', 'docName', 'kind', 'decidedOn', 'validUntil', 'organName'],
        facets: ['kind', 'organName', 'status'],
      },
    ],
  },
  {
    id: 'listings',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.listings' },
      { block: 'indicator', indicator: 'listings-in-force', chart: 'bar', by: 'listType' },
      {
        block: 'records',
        type: 'credit.listing',
        columns: ['counterpartyName', 'listType', 'listedOn', 'organName', 'removedOn'],
        facets: ['listType', 'organName'],
      },
    ],
  },
  {
    id: 'publication-rules',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.publicationRules' },
      { block: 'table', table: 'publication-2026' },
      { block: 'table', table: 'publication-2023' },
      { block: 'table', table: 'publication-2019' },
    ],
  },
  {
    id: 'departments',
    site: 'console',
    blocks: [
      { block: 'text', words: 'texts.departments' },
      { block: 'indicator', indicator: 'penalty-timeliness', chart: 'bar', by: 'organName' },
      { block: 'indicator', indicator: 'licence-timeliness', chart: 'bar', by: 'organName' },
      { block: 'indicator', indicator: 'penalty-compliance', chart: 'bar', by: 'organName' },
      { block: 'indicator', indicator: 'licence-compliance', chart: 'bar', by: 'organName' },
      { block: 'indicator', indicator: 'penalty-upload-days', chart: 'bar', by: 'organName' },
    ],
  },
  {
    id: 'measures',
    site: 'console',
    blocks: [
      { block: 'text', words: 'texts.measures' },
      { block: 'indicator', indicator: 'measures-applied', chart: 'bar', by: 'executorName' },
      { block: 'indicator', indicator: 'feedback-timeliness', chart: 'bar', by: 'executorName' },
      {
        block: 'records',
        type: 'credit.feedback',
        columns: ['counterpartyName', 'measure', 'outcome', 'caseRef', 'executorName', 'answeredOn'],
        facets: ['measure', 'outcome', 'executorName'],
      },
      { block: 'table', table: 'measures' },
    ],
  },
]
