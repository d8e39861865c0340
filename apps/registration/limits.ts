import type { App } from '#core/app.ts'

type Limit = App['limits'][number]

const register = '中华人民共和国市场主体登记管理条例'

/** The numbers the law sets to registration. What the platform sets itself says so; a basis in （待核实） was not read in full. */
export const limits: Limit[] = [
  {
    id: 'nameKept',
    amount: 2,
    unit: 'month',
    basis: '企业名称登记管理规定#第十八条',
    validFrom: '2021-03-01',
  },
  {
    id: 'nameKeptLicensed',
    amount: 12,
    unit: 'month',
    basis: '企业名称登记管理规定#第十八条',
    validFrom: '2021-03-01',
  },
  {
    id: 'nameRests',
    amount: 12,
    unit: 'month',
    basis: '企业名称登记管理规定#第十七条',
    validFrom: '2021-03-01',
  },
  {
    id: 'registerWithin',
    amount: 3,
    unit: 'workday',
    basis: `${register}#第十九条`,
    validFrom: '2022-03-01',
  },
  { id: 'registerPromise', amount: 1, unit: 'workday', basis: '平台服务承诺', validFrom: '2022-03-01' },
  {
    id: 'registerExtension',
    amount: 3,
    unit: 'workday',
    basis: `${register}#第十九条`,
    validFrom: '2022-03-01',
  },
  {
    id: 'changeAppliedWithin',
    amount: 30,
    unit: 'day',
    basis: `${register}#第二十四条`,
    validFrom: '2022-03-01',
  },
  {
    id: 'closurePublicity',
    amount: 45,
    unit: 'day',
    basis: '工商企注字〔2016〕253号',
    validFrom: '2017-03-01',
    validTo: '2021-07-29',
  },
  {
    id: 'closurePublicity',
    amount: 20,
    unit: 'day',
    basis: '国市监注发〔2021〕45号',
    validFrom: '2021-07-30',
    validTo: '2022-02-28',
  },
  {
    id: 'closurePublicity',
    amount: 20,
    unit: 'day',
    basis: `${register}#第三十三条`,
    validFrom: '2022-03-01',
  },
  { id: 'closureApply', amount: 20, unit: 'day', basis: `${register}#第三十三条`, validFrom: '2022-03-01' },
  {
    id: 'closureDepartments',
    amount: 10,
    unit: 'day',
    basis: `${register}#第三十三条`,
    validFrom: '2022-03-01',
  },
  { id: 'claimWithin', amount: 5, unit: 'workday', basis: '平台运行规则', validFrom: '2017-10-01' },
  {
    id: 'publishWithin',
    amount: 20,
    unit: 'workday',
    basis: '企业信息公示暂行条例#第六条',
    validFrom: '2014-10-01',
  },
]
