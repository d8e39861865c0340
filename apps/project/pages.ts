import type { Page } from '#core/app.ts'

export const pages: Page[] = [
  {
    id: 'projects',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.projects' },
      { block: 'indicator', indicator: 'projects', chart: 'bar', by: 'regime' },
      { block: 'indicator', indicator: 'investment', chart: 'number' },
      {
        block: 'records',
        type: 'project.project',
        columns: ['name', 'projectCode', 'regime', 'status', 'place', 'codedOn'],
        facets: ['regime', 'status', 'nature'],
      },
    ],
  },
  {
    id: 'regimes',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.regimes' },
      { block: 'table', table: 'project-kind' },
    ],
  },
  {
    id: 'overdue',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.overdue' },
      { block: 'indicator', indicator: 'overdue-open', chart: 'bar', by: 'department' },
      {
        block: 'records',
        type: 'project.overdue',
        columns: ['department', 'item', 'clock', 'since', 'settledOn', 'status'],
        facets: ['status', 'department', 'clock'],
      },
    ],
  },
  {
    id: 'shares',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.shares' },
      { block: 'table', table: 'lanes' },
      { block: 'indicator', indicator: 'opinion-days', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'opinions-in-time', chart: 'bar', by: 'department' },
      { block: 'indicator', indicator: 'opinions-silent', chart: 'bar', by: 'department' },
      {
        block: 'records',
        type: 'project.opinion',
        columns: ['projectCode', 'department', 'stage', 'askedOn', 'dueOn', 'answer', 'days'],
        facets: ['department', 'stage', 'answer', 'isOverdue'],
      },
    ],
  },
  {
    id: 'promises',
    site: 'portal',
    blocks: [
      { block: 'text', words: 'texts.promises' },
      { block: 'table', table: 'promise-conditions' },
      { block: 'indicator', indicator: 'promises-kept', chart: 'number' },
      {
        block: 'records',
        type: 'project.promise',
        columns: ['ownerName', 'projectCode', 'matter', 'promisedOn', 'checkBy', 'status'],
        facets: ['matter', 'status'],
      },
    ],
  },
  {
    id: 'building',
    site: 'console',
    blocks: [
      { block: 'text', words: 'texts.building' },
      { block: 'indicator', indicator: 'projects-by-status', chart: 'bar', by: 'status' },
      { block: 'indicator', indicator: 'reports-missed', chart: 'number' },
      {
        block: 'records',
        type: 'project.report',
        columns: ['projectCode', 'kind', 'reportedOn', 'progress', 'invested'],
        facets: ['kind'],
      },
      { block: 'table', table: 'verification-advice' },
      { block: 'table', table: 'budget-advice' },
    ],
  },
]
