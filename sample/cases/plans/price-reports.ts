import type { CasePlan, Filled, PlannedStep } from '../case-plan.ts'
import { respondent } from './usual-forms.ts'
import { step } from './usual-steps.ts'

type Told = [wants: string, kind: string, goods: string, yuan: string, facts: string]

const told: Told[] = [
  ['report', 'noMarking', '散装海鲜', '68', '摊位没有标价签，结账时才说价格。'],
  ['report', 'fraud', '羊毛衫', '299', '标示原价999元，实际从未按该价格销售。'],
  ['complaint', 'charges', '停车', '20', '公示每小时五元，出场按十元收取。'],
  ['question', 'guided', '居民用水', '2.9', '第二阶梯水价从多少吨开始计算？'],
  ['report', 'gouging', '发电机租赁', '800', '停电当天租金涨到平时的四倍。'],
  ['report', 'collusion', '驾校培训', '4200', '几家驾校同一天统一涨价八百元。'],
  ['report', 'noMarking', '理发', '58', '店内无价目表，结账时另加护理费。'],
]

const report = (n: number, ago: number, steps: PlannedStep[]): CasePlan => {
  const [wants, kind, goods, price, facts] = told[n % told.length]!
  return {
    item: '12358-report',
    whose: { person: 38 + n },
    ago,
    form: (scene) => ({
      ...pick(respondent(scene, 80 + n)),
      ...{ wants, kind, goods, price, facts, phone: scene.phone },
      happenedOn: scene.on(-1),
      isNamed: true,
    }),
    steps,
  }
}

function pick({ respondentName, respondentCode, respondentAddress }: Filled): Filled {
  return { respondentName, respondentCode, respondentAddress }
}

const finding = (more: Filled): Filled => ({
  inspectors: ['梁启航', '姚静'],
  found: '现场检查并调取近七日销售记录。',
  isMarked: true,
  marked: '299',
  asked: '299',
  hasNoIntent: false,
  isGouging: false,
  isCollusion: false,
  isDumping: false,
  isPerson: false,
  isGrave: false,
  ...more,
})

/** Who asks whether a price has to be marked is told so. */
function unmarked(ago: number): CasePlan {
  const reply = { answer: '经营者应当明码标价，标价内容应当真实明确，已转属地所检查该门店。' }
  return {
    ...report(6, ago, [step(2, 'reply', { form: reply })]),
    whose: { person: 33 + ago },
    form: (scene) => ({
      ...pick(respondent(scene, 80 + ago)),
      wants: 'question',
      kind: 'noMarking',
      goods: '散装干货',
      facts: '店里的散装干货没有标价，是不是一定要标？',
      phone: scene.phone,
      isNamed: true,
    }),
  }
}

/** What an inspector has made of the first alarm. */
const alarm: CasePlan = {
  item: '12358-alarm',
  whose: { business: 0 },
  ago: 18,
  arises: true,
  form: {},
  steps: [
    step(1, 'check', { reason: '节假日期间未开市，节后到场核查。' }),
    step(2, 'explain', { form: { explanation: '产地连续降雨，进货价上涨，批发市场同步上调，属正常波动。' } }),
  ],
}

/** Reports on prices, settled and not. */
export const pricePlans: CasePlan[] = [
  alarm,
  report(0, 32, [
    step(1, 'accept'),
    step(3, 'investigate'),
    step(6, 'examine', { form: finding({ isMarked: false, marked: undefined, asked: '68' }) }),
    step(9, 'penalise', { form: { fine: '2000', decision: '责令改正，处罚款二千元。' } }),
    { after: 10, rate: { grade: 4, tags: ['clarity'] } },
  ]),
  report(1, 25, [
    step(2, 'accept'),
    step(4, 'investigate'),
    step(9, 'examine', { form: finding({ original: '999', lowest: '299' }) }),
    step(12, 'penalise', { form: { fine: '60000', decision: '没有违法所得，处罚款六万元。' } }),
  ]),
  report(2, 27, [
    step(1, 'accept'),
    step(2, 'investigate'),
    step(5, 'examine', { form: finding({ marked: '20', asked: '20' }) }),
    step(8, 'dismiss', { reason: '查明为大型车辆收费标准，已公示，没有违法。' }),
  ]),
  report(3, 9, [step(1, 'reply', { form: { answer: '第二阶梯从每户每年二百一十六立方米以上起算。' } })]),
  report(4, 13, [step(2, 'refuse', { reason: '停电期间的租赁合同系双方协商，没有违法线索。' })]),
  report(7, 5, []),
  ...[11, 12, 13, 14, 15].map(unmarked),
  report(5, 16, [
    step(2, 'transfer', { form: { to: '江湾市市场监督管理局反垄断科' }, reason: '涉嫌垄断协议，另案处理。' }),
  ]),
  report(6, 3, [step(1, 'accept'), step(2, 'investigate')]),
]
