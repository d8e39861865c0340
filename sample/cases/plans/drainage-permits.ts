import type { CasePlan } from '../case-plan.ts'
import { ofBusiness } from './permit-of-business.ts'
import { handedOut, reviewed, step } from './usual-steps.ts'

const drainage = (hasPretreatment: boolean) =>
  ofBusiness('drainage-permit', () => ({ outlets: '1', dailyDischarge: '8.5', hasPretreatment }))
const kitchen = (business: number) => ({ business, sector: 'food' })

/** Kitchens that let their waste water into the sewers: permitted, refused without a grease trap, corrected, on their way. */
export const drainagePermits: CasePlan[] = [
  drainage(true)({ whose: kitchen(30), ago: 14 }, [
    ...reviewed(0),
    ...handedOut(4),
    { after: 6, rate: { grade: 5, tags: ['facilities', 'speed'] } },
  ]),
  drainage(false)({ whose: kitchen(31), ago: 12 }, [
    ...reviewed(0),
    step(3, 'deny', { reason: '未建隔油池，不具备领取排水许可证的条件。' }),
  ]),
  drainage(true)({ whose: kitchen(32), ago: 5 }, [
    step(1, 'correct', { form: { defects: ['位置图未标注检测井和排放口'] } }),
  ]),
  drainage(true)({ whose: kitchen(33), ago: 3 }, reviewed(0)),
]
