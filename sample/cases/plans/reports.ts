import type { CasePlan, Filled, PlannedStep, Scene } from '../case-plan.ts'
import { addressOf } from '../register.ts'
import { respondent } from './usual-forms.ts'
import { of, step } from './usual-steps.ts'

const violations = [
  ['advertising', '门店张贴“全城最低价”“国家级品质”等绝对化用语海报。'],
  ['food', '冷柜内有多盒超过保质期的酸奶仍在销售，标签日期被撕去。'],
  ['measure', '水果称重缺斤短两，复秤两公斤少一百五十克。'],
  ['goods', '销售无中文标识、无厂名厂址的儿童玩具。'],
  ['food', '后厨使用来源不明的食用油，桶身无标签。'],
  ['online', '直播间虚构商品销量和用户评价。'],
  ['other', '超出登记的经营范围从事美容服务。'],
] as const

const report = (n: number, ago: number, steps: PlannedStep[], isNamed = true): CasePlan => ({
  item: '12315-report',
  whose: { person: 12 + n },
  ago,
  form: (scene) => {
    const [category, violation] = violations[n % violations.length]!
    const phone = isNamed ? { phone: scene.phone } : {}
    return { ...respondent(scene, 55 + n), category, violation, happenedOn: scene.on(-2), isNamed, ...phone }
  },
  steps,
})

const sound = { hasEvidence: true, isPunishable: true, isOurs: true, isInTime: true, isCrime: false }

const looked = {
  isCompetent: true,
  isHandledElsewhere: false,
  isForLiving: true,
  isComplete: true,
  isBarred: false,
}

const verified = (after: number, more: Filled = {}): PlannedStep[] => [
  step(after, 'verify', {
    form: {
      inspectors: ['罗晓峰', '唐静'],
      found: '现场检查并调取进货票据，与举报反映的情况核对。',
      ...sound,
      ...more,
    },
  }),
]

/** One letter in which somebody wants their money back and the shop looked into. */
const both = (scene: Scene): Filled => ({
  ...respondent(scene, 70),
  wants: 'both',
  category: 'food',
  bought: '熟食一份',
  boughtOn: scene.on(-3),
  amount: '38',
  knewOn: scene.on(-3),
  dispute: '熟食中有异物，商家拒绝退款。',
  claim: '退款并赔偿。',
  violation: '操作间无防蝇设施，从业人员未戴口罩。',
  happenedOn: scene.on(-3),
  isNamed: true,
  phone: scene.phone,
  address: addressOf(scene.whose),
})

/** Leads on violations, and letters that hold more than one thing. */
export const reportPlans: CasePlan[] = [
  report(0, 31, [
    step(1, 'claim'),
    ...verified(5),
    step(8, 'file'),
    step(10, 'tell'),
    step(20, 'spare', { reason: '违法行为轻微并及时改正，没有造成危害后果。' }),
  ]),
  report(1, 26, [step(1, 'claim'), ...verified(6), step(9, 'file'), step(11, 'tell')]),
  report(2, 21, [
    step(2, 'claim'),
    ...verified(8, { hasEvidence: false }),
    step(10, 'notFile', { reason: '复秤在允许误差之内，证据不足。' }),
    step(12, 'tell'),
  ]),
  report(3, 17, [step(1, 'claim'), ...verified(4), step(9, 'file'), step(12, 'tell')]),
  report(4, 14, [
    step(1, 'claim'),
    step(3, 'sample', { form: { laboratory: '江湾市食品药品检验所', tested: '食用油酸价、极性组分' } }),
  ]),
  report(5, 12, [
    step(2, 'claim'),
    ...verified(4, { isCrime: true }),
    step(6, 'toPolice', { reason: '虚构销量金额较大，涉嫌犯罪，依法移送。' }),
  ]),
  report(6, 8, [step(2, 'redirect', { reason: '美容服务卫生许可由卫生健康部门处理。' })], false),
  report(7, 1, []),
  {
    item: '12315-letter',
    whose: { person: 22 },
    ago: 11,
    form: both,
    steps: [
      ...of('12315-complaint', [
        step(1, 'assess', { form: looked }),
        step(1, 'accept'),
        step(5, 'mediate', {
          form: ({ on }) => ({ meetingOn: on(3), meetingPlace: '浅渚市场监督管理所', mediator: '许佳怡' }),
        }),
      ]),
      ...of('12315-report', [step(1, 'claim'), ...verified(4)]),
    ],
  },
  {
    item: '12315-letter',
    whose: { person: 23 },
    ago: 1,
    form: (scene) => ({
      ...respondent(scene, 71),
      wants: 'unsure',
      category: 'price',
      text: '在这家店充值会员后再去就涨价了，不知道该投诉还是举报，请帮忙看看。',
      phone: scene.phone,
      address: addressOf(scene.whose),
      isNamed: true,
    }),
  },
]
