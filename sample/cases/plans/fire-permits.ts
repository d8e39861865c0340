import type { CasePlan } from '../case-plan.ts'
import { ofBusiness } from './permit-of-business.ts'
import { inspected } from './usual-forms.ts'
import { handedOut, looked, of, reviewed, step } from './usual-steps.ts'

const fireCheck = ofBusiness('fire-safety-check', () => ({ area: '640', seats: '120', floor: '2' }))
const firePromise = ofBusiness('fire-safety-promise', () => ({ area: '280', floor: '1', byPromise: true }))
const service = (business: number) => ({ business, sector: 'service' })
const trade = (business: number) => ({ business, sector: 'trade' })

const mending = [step(8, 'check', { form: inspected('failed', '疏散通道堆放杂物，一处应急照明不亮。') })]

/** Places where people gather, inspected before they open or opened on a promise that is looked into. */
export const firePermits: CasePlan[] = [
  fireCheck({ whose: service(0), ago: 9 }, [...reviewed(0), looked(3), step(5, 'approve'), step(6, 'issue')]),
  fireCheck({ whose: service(1), ago: 7 }, [...reviewed(0)]),
  fireCheck({ whose: service(2), ago: 13 }, [
    ...reviewed(0),
    step(4, 'terminate', { reason: '申请人营业场所已停业，无需继续办理。' }),
  ]),
  fireCheck({ whose: service(3), ago: 2 }),
  firePromise({ whose: trade(0), ago: 22 }, [
    step(0, 'accept'),
    ...handedOut(0),
    { after: 2, rate: { grade: 5, tags: ['speed'], comment: '当天承诺当天拿证。' } },
    ...of('promise-check', [
      step(9, 'check', { form: inspected('passed', '疏散通道、消防设施与承诺一致。') }),
    ]),
  ]),
  firePromise({ whose: trade(1), ago: 30 }, [
    step(0, 'accept'),
    ...handedOut(0),
    ...of('promise-check', [
      ...mending,
      step(12, 'mended', { form: { mendingNote: '已清理通道并更换应急照明。' } }),
      step(15, 'recheck', { form: inspected('passed', '已整改。') }),
    ]),
  ]),
  firePromise({ whose: trade(2), ago: 41 }, [
    step(0, 'accept'),
    ...handedOut(0),
    ...of('promise-check', mending),
  ]),
  firePromise({ whose: trade(3), ago: 13 }, [
    step(0, 'accept'),
    ...handedOut(0),
    ...of('promise-check', mending),
  ]),
  firePromise({ whose: trade(4), ago: 3 }, [step(0, 'accept'), ...handedOut(0)]),
]
