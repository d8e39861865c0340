import type { App } from '#core/app.ts'

type Limit = App['limits'][number]

export const limits: Limit[] = [
  {
    id: 'sendWithin',
    amount: 2,
    unit: 'day',
    basis: '平台接入要求（设备应在测量后两日内报送，逾期照收并标注）',
    validFrom: '2017-07-13',
  },
]
