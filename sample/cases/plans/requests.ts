import type { CasePlan, PlannedStep, Whose } from '../case-plan.ts'
import { step } from './usual-steps.ts'

type Asked = [kind: string, title: string, text: string]

const asked: Asked[] = [
  ['help', '小区门口路灯不亮', '锦帆街道三号小区南门外的路灯坏了一周，晚上出门看不清路面。'],
  ['complain', '工地夜间施工扰民', '听涛街道地铁工地凌晨两点还在打桩，周围居民无法休息。'],
  ['consult', '异地就医如何报销', '父母在外省住院，医保异地就医需要先备案吗，药费怎么报销？'],
  ['suggest', '建议增加公交班次', '早高峰七路公交间隔二十分钟，建议增加班次。'],
  ['help', '拖欠工资三个月', '在装修公司做工，包工头拖欠工资三个月，希望帮忙讨要。'],
  ['complain', '餐馆油烟异味', '楼下餐馆油烟管道直排，油烟和异味飘进居民家里。'],
  ['help', '自来水水压太低', '六楼住户自来水水压低，晚高峰经常停水。'],
  ['consult', '公积金提取条件', '想用公积金付首付，需要什么材料？'],
  ['complain', '流动摊贩占道经营', '学校门口流动摊贩占道摆摊，学生只能走机动车道。'],
  ['help', '电动车停放充电', '老旧小区没有充电棚，希望帮助协调。'],
  ['suggest', '公园增加健身设施', '希望在滨江公园多放一些适合老人的健身器材。'],
  ['complain', '物业不开收据', '物业收取停车位费用不开收据，也不公示收支。'],
  ['consult', '居住证怎么办理', '租房一年，办理居住证需要房东到场吗？'],
  ['help', '井盖缺失', '石坊街道人行道井盖缺失，行人容易摔倒。'],
]

const request = (
  n: number,
  ago: number,
  steps: PlannedStep[],
  whose: Whose = { person: 24 + n },
): CasePlan => {
  const [kind, title, text] = asked[n % asked.length]!
  return {
    item: '12345-request',
    whose,
    ago,
    form: ({ phone, on }) => ({ kind, title, text, happenedOn: on(-1), phone }),
    steps,
  }
}

const answer = (after: number, text: string): PlannedStep => step(after, 'answer', { form: { answer: text } })

/** Lamps, covers and surfaces of streets: what most people ask for, and what is put right in a few days. */
const street = (n: number): CasePlan => {
  const [, title, text] = asked[n % 2 === 0 ? 0 : 13]!
  return {
    ...request(0, 12 + n, [
      step(0, 'confirm'),
      answer(2 + (n % 3), '已派维修队到场修复。'),
      step(5, 'satisfied'),
    ]),
    whose: { person: 50 + n },
    form: ({ phone }) => ({ kind: 'help', title, text, phone }),
  }
}

/** What residents ask the city, each with the department that has it and how far it is. */
export const requestPlans: CasePlan[] = [
  request(0, 24, [
    step(0, 'confirm'),
    answer(3, '路灯线路已修复，当晚恢复照明。'),
    step(4, 'satisfied'),
    { after: 5, rate: { grade: 5, tags: ['speed'], comment: '第二天就有人来修了。' } },
  ]),
  request(1, 29, [
    step(0, 'confirm'),
    answer(8, '已约谈施工单位，要求停止夜间施工。'),
    step(10, 'reopen', { reason: '昨夜凌晨仍在打桩。' }),
    answer(16, '已立案并处罚，夜间不再施工。'),
    step(18, 'unsatisfied', { reason: '处罚之后还是施工了两个晚上。' }),
    { after: 19, rate: { grade: 1, tags: ['speed'], comment: '反映两次才管。' } },
  ]),
  request(2, 14, [step(0, 'confirm'), answer(2, '跨省异地就医请先在医保平台备案，出院时直接结算。')]),
  request(3, 20, [step(1, 'confirm'), answer(11, '早高峰将增加四个班次，下月实施。')]),
  request(4, 18, [step(0, 'confirm')]),
  request(5, 11, [step(1, 'confirm')]),
  request(6, 13, [step(0, 'confirm')]),
  request(7, 1, []),
  request(8, 4, [step(0, 'confirm')]),
  request(9, 6, [step(1, 'ask', { form: { question: '请说明小区的名称和大致的户数。' } })]),
  request(10, 17, [step(1, 'ask', { form: { question: '请说明公园的具体位置。' } })]),
  request(11, 22, [
    step(0, 'confirm'),
    step(2, 'sendBack', { reason: '收费公示由市场监督管理部门负责。' }),
    step(3, 'assign', { form: { department: 'market-regulation' }, reason: '价格公示不属于物业管理。' }),
    step(12, 'extend', { reason: '涉及三年账目，需要核对。' }),
  ]),
  request(12, 10, [step(0, 'decline', { reason: '该事项请直接在线申请，办事指南已经发给您。' })]),
  request(13, 7, [step(0, 'confirm'), step(1, 'withdraw')]),
  request(2, 1, [], { person: 56 }),
  request(6, 1, [], { person: 57 }),
  ...[1, 2, 3, 4, 5].map(street),
]
