import type { Indicator } from '#core/app.ts'

const keyAction = 'not(area = "总体" or area = "监管与信用" or area = "基础支撑")'

export const indicators: Indicator[] = [
  {
    id: 'documents',
    version: 1,
    on: 'policy.document',
    measure: 'count',
    by: ['level', 'area'],
    date: 'signedAt',
    grains: ['year', 'all'],
    unit: 'document',
  },
  {
    id: 'key-actions',
    version: 1,
    on: 'policy.document',
    measure: 'distinct',
    of: 'area',
    when: keyAction,
    date: 'received',
    grains: ['all'],
    unit: 'action',
  },
  {
    id: 'province-issuers',
    version: 1,
    on: 'policy.document',
    measure: 'distinct',
    of: 'issuer',
    when: 'level = "province"',
    date: 'received',
    grains: ['all'],
    unit: 'issuer',
  },
  {
    id: 'checked',
    version: 1,
    on: 'policy.document',
    measure: 'rate',
    share: 'evidence = "checked"',
    date: 'received',
    grains: ['all'],
    unit: 'percent',
  },
]
