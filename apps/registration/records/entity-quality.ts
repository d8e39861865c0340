import type { QualityRule } from '#core/app.ts'

/** What must hold of an entry in the register. */
export const entityQuality: QualityRule[] = [
  {
    code: 'registration.entity.code',
    dimension: 'conformity',
    field: 'uscc',
    holds: 'substring(uscc, 1, 1) = "9"',
    otherwise: 'refuse',
  },
  {
    code: 'registration.entity.kind',
    dimension: 'consistency',
    field: 'kind',
    holds: '(kind = "个体工商户") = (substring(uscc, 1, 2) = "92")',
    otherwise: 'refuse',
  },
  {
    code: 'registration.entity.future',
    dimension: 'accuracy',
    field: 'establishedOn',
    holds: 'establishedOn <= today and approvedOn <= today',
    otherwise: 'refuse',
  },
  {
    code: 'registration.entity.order',
    dimension: 'consistency',
    field: 'approvedOn',
    holds: 'approvedOn >= establishedOn',
    otherwise: 'refuse',
  },
  {
    code: 'registration.entity.name',
    dimension: 'consistency',
    field: 'name',
    holds: 'contains(name, tradeName) and ends with(name, organisation)',
    otherwise: 'warn',
    basis: '企业名称登记管理规定#第六条',
  },
  {
    code: 'registration.entity.late',
    dimension: 'timeliness',
    field: 'approvedOn',
    holds: 'workdays between(approvedOn, received) <= limits.publishWithin',
    otherwise: 'warn',
    basis: '企业信息公示暂行条例#第六条',
  },
]
