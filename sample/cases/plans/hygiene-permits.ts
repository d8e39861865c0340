import type { CasePlan } from '../case-plan.ts'
import { ofBusiness } from './permit-of-business.ts'
import { handedOut, reviewed, step } from './usual-steps.ts'

const hygiene = ofBusiness('public-place-hygiene', () => ({ venue: 'hotel', area: '860', employees: '22' }))
const health = (business: number) => ({ business, sector: 'health' })

const tested = { procedure: 'testing', expectedDays: '15' }
const offered = (after: number) =>
  step(after, 'offerHearing', { reason: '邻近住户与许可有重大利害关系，依法告知听证权利。' })

/** Hotels before the health commission: suspended for tests, extended, heard. */
export const hygienePermits: CasePlan[] = [
  hygiene({ whose: health(0), ago: 12 }, [
    ...reviewed(0),
    step(3, 'suspend', { form: tested, reason: '客房用品用具送检，检测期间不计入办理时限。' }),
  ]),
  hygiene({ whose: health(1), ago: 23 }, [
    ...reviewed(0),
    step(2, 'suspend', { form: tested, reason: '室内空气质量检测。' }),
    step(10, 'resume', { form: { specialOutcome: '检测结果符合卫生标准。' } }),
    ...handedOut(11),
    { after: 13, rate: { grade: 4, tags: ['clarity'] } },
  ]),
  hygiene({ whose: health(2), ago: 28 }, [
    ...reviewed(1),
    step(6, 'extend', { reason: '场所分布两处，经本机关负责人批准延长十日。' }),
  ]),
  hygiene({ whose: health(3), ago: 6 }, [...reviewed(0), offered(3)]),
  hygiene({ whose: health(4), ago: 46 }, [
    ...reviewed(0),
    offered(2),
    step(5, 'askHearing'),
    step(7, 'announceHearing', {
      form: ({ on }) => ({
        hearingOn: on(11),
        hearingAt: '9:30',
        hearingPlace: '江湾市卫生健康委员会三楼会议室',
        hearingChair: '彭静',
      }),
    }),
    step(19, 'holdHearing', {
      form: { hearingRecord: '申请人与两名利害关系人到场陈述，听证笔录经各方核对签字。' },
    }),
    step(20, 'deny', { reason: '听证查明通风设施排向居民楼，不符合许可条件。' }),
  ]),
  hygiene({ whose: health(5), ago: 19 }, [...reviewed(0), offered(1)]),
  hygiene({ whose: health(6), ago: 5, promised: ['hygieneTest'] }, [step(1, 'acceptWithGaps')]),
]
