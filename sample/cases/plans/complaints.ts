import type { CasePlan, Filled, PlannedStep, Scene, Whose } from '../case-plan.ts'
import { addressOf } from '../register.ts'
import { respondent } from './usual-forms.ts'
import { of, step } from './usual-steps.ts'

/** What was bought, what is wrong with it, and what is wanted for it. */
type Dispute = [category: string, bought: string, yuan: string, dispute: string, claim: string]

const disputes: Dispute[] = [
  ['goods', '电热水壶一只', '129', '使用三天后壶底漏水，商家以已拆封为由拒绝退换。', '退货并退还货款129元。'],
  ['food', '散装糕点一公斤', '46', '购买当日发现糕点霉变，商家称离柜概不负责。', '退款并依法赔偿。'],
  ['service', '健身年卡一张', '1880', '办卡两个月后门店停业，余额不予退还。', '退还未消费的余额1560元。'],
  ['goods', '羽绒服一件', '599', '标称含绒量90%，送检仅为62%，商家不予处理。', '退一赔三。'],
  ['service', '空调清洗一次', '260', '清洗后空调不制冷，维修人员否认与清洗有关。', '免费维修或者赔偿损失。'],
  ['online', '儿童书桌一张', '899', '宣称实木，收货为密度板，平台店铺拒绝退货。', '退货退款并承担运费。'],
  ['food', '婚宴酒席十桌', '12800', '菜品与合同所附菜单不符，两道主菜未上。', '退还差价2000元。'],
  ['goods', '手机一部', '2399', '开机发现激活日期早于购买日期，疑为翻新机。', '更换新机。'],
  ['service', '汽车保养一次', '680', '账单列有机油，检查发现并未更换。', '重新保养并道歉。'],
  ['goods', '燃气灶一台', '1150', '安装后打不着火，约定上门三次均未到。', '退货退款。'],
]

const complain =
  (n: number, sector = 'trade', firm = 40 + n) =>
  (scene: Scene): Filled => {
    const [category, bought, amount, dispute, claim] = disputes[n % disputes.length]!
    const { whose, phone, on } = scene
    return {
      ...respondent(scene, firm, sector),
      ...{ category, bought, amount, dispute, claim, phone },
      boughtOn: on(-12),
      knewOn: on(-5),
      address: addressOf(whose),
    }
  }

const complaint = (n: number, ago: number, steps: PlannedStep[], whose: Whose = { person: n }): CasePlan => ({
  item: '12315-complaint',
  whose,
  ago,
  form: complain(n, n % 3 === 1 ? 'food' : 'trade'),
  steps,
})

const sound = {
  isCompetent: true,
  isHandledElsewhere: false,
  isForLiving: true,
  isComplete: true,
  isBarred: false,
}

const taken = (after: number): PlannedStep[] => [
  step(after, 'assess', { form: sound }),
  step(after, 'accept'),
]

const called = (after: number): PlannedStep =>
  step(after, 'mediate', {
    form: ({ on }) => ({ meetingOn: on(2), meetingPlace: '听涛市场监督管理所调解室', mediator: '许佳怡' }),
  })

const agreed = (after: number): PlannedStep =>
  step(after, 'agree', {
    form: ({ on }) => ({
      terms: '经营者三日内退还货款，消费者退回商品，双方再无其他争议。',
      performBy: on(3),
    }),
  })

/** Taken back before anybody has looked at it, mostly because the shop has paid by then. */
const dropped = (n: number, ago: number, about = 2): CasePlan => ({
  ...complaint(n, ago, [step(2, 'withdraw', { form: { isSettled: n % 2 === 0 } })]),
  form: complain(about, about === 2 ? 'service' : 'trade'),
})

const resolved: PlannedStep[] = [...taken(1), called(4), agreed(7), step(9, 'close')]
const unresolved: PlannedStep[] = [
  ...taken(2),
  called(5),
  step(8, 'fail', { form: { endCause: 'noAgreement' } }),
  step(9, 'tellEnd'),
  step(11, 'close'),
]

/**
 * What consumers have against one firm, some weeks ago and over: enough that its figures can be told to everybody. How many of them were
 * resolved, of how many.
 */
const against = (
  firm: number,
  of: { sector: string; first: number; good: number; all: number },
): CasePlan[] =>
  Array.from({ length: of.all }, (_, n) => ({
    ...complaint(of.first + n, 26 + n, n < of.good ? resolved : unresolved),
    form: complain(of.first + n, of.sector, firm),
  }))

/** Disputes of consumers at every turn of their way. */
export const complaintPlans: CasePlan[] = [
  complaint(0, 38, [
    ...taken(1),
    called(4),
    agreed(7),
    step(10, 'close'),
    { after: 11, rate: { grade: 5, tags: ['attitude', 'speed'] } },
  ]),
  complaint(1, 33, [...taken(2), called(5), agreed(9), step(14, 'close')]),
  complaint(2, 42, [
    ...taken(2),
    called(6),
    step(10, 'fail', { form: { endCause: 'noAgreement' } }),
    step(11, 'tellEnd'),
    step(13, 'close'),
    { after: 14, rate: { grade: 2, tags: ['fairness'], comment: '调解了一次就终止了，希望多做工作。' } },
    ...of('rating-followup', [
      step(15, 'objectRating', { reason: '调解依法进行，评价与事实不符。' }),
      step(17, 'invalidate', { reason: '评价人承认误评，不计入统计。' }),
    ]),
  ]),
  complaint(3, 22, [
    ...taken(1),
    called(3),
    step(5, 'test', { form: { laboratory: '江湾市产品质量检验所', tested: '羽绒服含绒量' } }),
  ]),
  complaint(4, 18, [
    step(2, 'assess', { form: { ...sound, isHandledElsewhere: true, handledBy: '江湾市仲裁委员会' } }),
    step(2, 'refuse', { reason: '同一争议已由仲裁机构受理。' }),
  ]),
  complaint(5, 16, [...taken(3), step(5, 'withdraw', { form: { isSettled: true } }), step(7, 'tellEnd')]),
  complaint(6, 9, []),
  complaint(7, 5, [step(1, 'assess', { form: sound })]),
  complaint(8, 2, []),
  ...[12, 13, 14, 15, 16].map((n) => dropped(n, n + 3)),
  dropped(17, 20, 9),
  complaint(9, 13, [...taken(1), called(5), { after: 5, giveTo: 'market-regulation.reviewer' }]),
  complaint(10, 60, [...taken(2), called(9)]),
  ...against(7, { sector: 'trade', first: 20, good: 6, all: 7 }),
  ...against(11, { sector: 'food', first: 28, good: 3, all: 6 }),
  ...against(3, { sector: 'service', first: 35, good: 4, all: 5 }),
  complaint(11, 28, [
    ...taken(1),
    called(4),
    agreed(6),
    step(12, 'unperformed', { reason: '约定的三日已过，商家未退款。' }),
    step(14, 'tellEnd'),
  ]),
]
