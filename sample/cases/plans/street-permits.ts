import type { CasePlan } from '../case-plan.ts'
import { ofBusiness } from './permit-of-business.ts'
import { handedOut, of, reviewed, step } from './usual-steps.ts'

const signboard = ofBusiness('signboard', ({ whose }) => ({
  signText: whose.name.slice(-8),
  signWidth: '4.5',
  signHeight: '1.2',
}))
const road = ofBusiness('road-occupation', ({ whose, on }) => ({
  businessName: undefined,
  legalRepresentative: undefined,
  address: undefined,
  occupant: whose.name,
  roadPlace: '江湾市临江区听涛路与海晏路交叉口北侧',
  roadArea: '36',
  purpose: 'construction',
  from: on(25),
  until: on(45),
}))
const trade = (business: number) => ({ business, sector: 'trade' })
const building = (business: number) => ({ business, sector: 'building' })

const asked = (after: number) =>
  step(after, 'consult', {
    form: {
      consulted: ['public-security', 'housing-construction'],
      question: '占道期间的交通组织和地下管线保护是否可行？',
    },
  })

/** Signboards, and roads taken up for a time, of which two departments are asked. */
export const streetPermits: CasePlan[] = [
  signboard({ whose: trade(5), ago: 1 }),
  signboard({ whose: trade(6), ago: 6 }, [...reviewed(0), ...handedOut(2)]),
  signboard({ whose: trade(7), ago: 4 }, [...reviewed(0), { after: 1, giveTo: 'urban-management.reviewer' }]),
  signboard({ whose: trade(8), ago: 45 }, [
    ...reviewed(0),
    ...handedOut(2),
    step(20, 'revoke', { form: { revocationGround: 'deceit' }, reason: '以虚假的产权证明取得许可。' }),
  ]),
  signboard({ whose: trade(9), ago: 37 }, [
    ...reviewed(0),
    ...handedOut(2),
    { after: 4, rate: { grade: 2, tags: ['materials'], comment: '效果图改了三次。' } },
    ...of('rating-followup', [
      step(6, 'answer', { form: { answerText: '已在网上公布效果图的样式和尺寸要求，不再反复修改。' } }),
      step(7, 'callBack', { form: { callBack: 'content' } }),
    ]),
  ]),
  road({ whose: building(0), ago: 5 }, [
    ...reviewed(0),
    asked(2),
    step(3, 'traffic.agree', { reason: '同意，夜间须设警示灯。' }),
  ]),
  road({ whose: building(1), ago: 12 }, [
    ...reviewed(0),
    asked(1),
    step(4, 'construction.object', { reason: '占道范围下方有燃气管线，须另设保护。' }),
  ]),
  road({ whose: building(2), ago: 15 }, [...reviewed(0), asked(1), ...handedOut(7)]),
]
