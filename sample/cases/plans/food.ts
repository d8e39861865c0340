import type { CasePlan, Filled, PlannedStep, Scene } from '../case-plan.ts'
import { earlierPermitEnds, earlierPermitNo } from '../earlier-permits.ts'
import { business, inspected } from './usual-forms.ts'
import { handedOut, looked, of, reviewed, step } from './usual-steps.ts'

const food = (scene: Scene): Filled => ({
  ...business(scene),
  area: '120',
  seats: '36',
  foodKinds: ['hotFood', 'coldFood'],
})

type More = Partial<Pick<CasePlan, 'id' | 'promised' | 'whose'>>

const permit = (n: number, ago: number, steps: PlannedStep[], more: More = {}): CasePlan => ({
  item: 'food-business-permit',
  whose: { business: n, sector: 'food' },
  ago,
  channel: 'counter',
  form: food,
  steps,
  ...more,
})

const defects = { defects: ['场所布局图未标明专间位置', '食品安全管理制度缺少从业人员健康管理内容'] }
const slow = { grade: 1, tags: ['speed', 'clarity'], comment: '跑了两趟才说清楚要改哪里，等得太久。' }

/** Food permits in every state there is, and under every light. */
export const foodPlans: CasePlan[] = [
  permit(0, 44, [
    ...reviewed(0),
    looked(2),
    ...handedOut(3),
    { after: 5, rate: { grade: 5, tags: ['speed'] } },
  ]),
  permit(1, 36, [
    ...reviewed(0),
    step(3, 'inspect', { form: inspected('failed', '未设置独立的冷食专间，排水沟无防鼠设施。') }),
    step(4, 'deny', { reason: '现场核查不符合食品安全标准，逾期未整改到位。' }),
  ]),
  permit(2, 34, [
    ...reviewed(1),
    looked(6),
    ...handedOut(8),
    { after: 10, rate: slow },
    ...of('rating-followup', [
      step(11, 'rectify', { form: { verification: '经核实，初次告知的补正事项不完整，情况属实。' } }),
      step(13, 'answer', { form: { answerText: '已修订一次性告知单并对窗口人员培训，向您致歉。' } }),
      step(14, 'callBack', { form: { callBack: 'content' } }),
    ]),
  ]),
  permit(3, 7, []),
  permit(4, 3, [step(0, 'accept')]),
  permit(5, 7, [
    step(1, 'accept'),
    step(2, 'startReview'),
    { after: 2, giveTo: 'market-regulation.reviewer' },
  ]),
  permit(6, 12, [step(1, 'accept'), step(2, 'startReview'), looked(4)]),
  permit(7, 30, [step(1, 'accept'), step(3, 'startReview')]),
  permit(8, 4, [step(1, 'acceptWithGaps')], { promised: ['rules'] }),
  permit(9, 24, [step(1, 'acceptWithGaps'), step(2, 'startReview')], { promised: ['rules'] }),
  permit(
    10,
    20,
    [
      step(0, 'acceptWithGaps'),
      step(1, 'startReview'),
      step(4, 'supply', { bring: ['rules'] }),
      looked(5),
      ...handedOut(6),
    ],
    { promised: ['rules'] },
  ),
  permit(11, 4, [step(1, 'correct', { form: defects })]),
  permit(12, 14, [
    step(1, 'correct', { form: defects }),
    step(4, 'resubmit', { form: (scene) => ({ ...food(scene), seats: '30' }) }),
    step(5, 'accept'),
    step(6, 'startReview'),
    { after: 6, giveTo: 'market-regulation.reviewer' },
    looked(8),
  ]),
  permit(13, 17, [
    step(1, 'refuse', {
      form: { refusalGround: 'notOurs', rightOrgan: '青岩县市场监督管理局' },
      reason: '经营场所不在本局辖区。',
    }),
  ]),
  permit(14, 11, [step(0, 'accept'), step(2, 'withdraw')]),
  permit(15, 40, [
    ...reviewed(0),
    step(2, 'inspect', { form: inspected('passed', '符合要求。') }),
    ...handedOut(3),
    step(15, 'cancel', { form: { cancellationGround: 'request' } }),
  ]),
  {
    item: 'food-business-renewal',
    whose: { business: 0, sector: 'food' },
    ago: 2,
    channel: 'counter',
    form: (scene) => {
      const { address: _, legalRepresentative: __, ...holder } = business(scene)
      const validUntil = earlierPermitEnds(scene.today)
      return { ...holder, renewedCase: earlierPermitNo, validUntil, isUnchanged: true }
    },
  },
]
