import type { CasePlan, Filled, PlannedStep, Scene, Whose } from '../case-plan.ts'
import { addressOf } from '../register.ts'
import { claimed, step } from './usual-steps.ts'

type Name = [tradeName: string, industry: string, organisation: string]

const named = ([tradeName, industry, organisation]: Name): Filled => ({
  place: '江湾市',
  tradeName,
  industry,
  organisation,
})

const name = (person: number, ago: number, parts: Name, steps: PlannedStep[] = []): CasePlan => ({
  item: 'registration-name',
  whose: { person },
  ago,
  form: named(parts),
  steps,
})

const application =
  (parts: Name, more: Filled = {}) =>
  ({ whose, phone }: Scene): Filled => ({
    ...named(parts),
    kind: '有限责任公司',
    scope: ['软件开发', '信息技术咨询服务'],
    capital: '100',
    address: addressOf(whose),
    legalRepresentative: whose.name,
    legalRepresentativeId: whose.citizenId,
    contact: whose.name,
    contactPhone: phone,
    employees: '6',
    seals: true,
    modelArticles: true,
    promised: true,
    ...more,
  })

const setUp = (person: number, ago: number, form: CasePlan['form'], steps: PlannedStep[]): CasePlan => ({
  item: 'registration-setup',
  whose: { person },
  ago,
  channel: 'counter',
  form,
  steps,
})

const ofBusiness = (
  item: string,
  { whose, ago, id }: { whose: Whose; ago: number; id?: string },
  form: CasePlan['form'],
  steps: PlannedStep[] = [],
): CasePlan => ({ item, whose, ago, channel: 'counter', form, steps, ...(id ? { id } : {}) })

const promise = {
  ...{ noDebts: true, wagesPaid: true, taxesPaid: true, allInvestors: true },
  ...{ pledged: false, litigation: false, unpaidFine: false, applyAtEnd: true },
}
const industry = (business: number): Whose => ({ business, sector: 'industry' })
const stall = (business: number): Whose => ({ business, sector: 'service' })
const moved = ({ today }: Scene): Filled => ({
  changes: ['address'],
  decidedOn: today,
  address: '江湾市云渚区科苑街道启明路88号',
})

const unclear = '住所是否可作生产用房需要核实，不能当场登记。'

const namePlans: CasePlan[] = [
  name(2, 10, ['听澜', '科技', '有限公司']),
  name(3, 8, ['听澜', '科技', '有限公司']),
  name(4, 30, ['芦荻', '文化', '工作室'], [step(6, 'release')]),
  name(5, 7, ['国家级', '咨询', '有限公司']),
  name(6, 58, ['帆影', '广告', '有限公司']),
]

const setUpPlans: CasePlan[] = [
  setUp(7, 29, application(['汐川', '软件', '有限公司']), [
    step(0, 'register'),
    { after: 2, rate: { grade: 5, tags: ['speed'], comment: '当场就拿到执照。' } },
    ...claimed(1, 2, 3, 4, 8),
  ]),
  setUp(8, 21, application(['澄屿', '信息', '有限公司'], { modelArticles: false }), [
    step(0, 'defer'),
    step(2, 'register'),
    ...claimed(4, 5, 6, 7, 8),
  ]),
  setUp(9, 12, application(['望帆', '物业', '有限公司'], { scope: ['物业管理'] }), [
    step(1, 'correct', { reason: '章程缺少股东签字。' }),
  ]),
  setUp(10, 15, application(['砚池', '家具', '厂'], { kind: '个人独资企业', scope: ['家具制造'] }), [
    step(1, 'deny', { reason: '住所属于住宅，未取得有利害关系业主的同意。' }),
  ]),
  setUp(13, 6, application(['织锦', '服装', '有限公司'], { scope: ['服装制造'] }), [
    step(0, 'defer', { reason: unclear }),
    step(2, 'extend', { reason: '股权结构复杂，经批准延长三个工作日。' }),
  ]),
  setUp(14, 1, application(['北斗', '网络', '有限公司']), []),
  setUp(15, 9, application(['听澜', '科技', '有限责任公司']), []),
  setUp(
    16,
    24,
    application(['茶亭', '食品', '店'], { kind: '个体工商户', capital: undefined, scope: ['食品销售'] }),
    [step(0, 'register'), ...claimed(1, 2, 3, 4, 5), step(12, 'annul', { reason: '提交虚假材料取得登记。' })],
  ),
  setUp(17, 4, application(['双桨', '物流', '有限公司'], { scope: ['道路货物运输'] }), [step(2, 'withdraw')]),
]

const changePlans: CasePlan[] = [
  ofBusiness('registration-change', { whose: industry(0), ago: 18 }, moved, [step(1, 'change')]),
  ofBusiness('registration-change', { whose: industry(1), ago: 1 }, moved),
  ofBusiness('registration-closure', { whose: industry(2), ago: 5 }, promise),
  ofBusiness('registration-closure', { whose: industry(3), ago: 36 }, promise),
  ofBusiness('registration-closure', { whose: industry(4), ago: 14, id: 'opposed closure' }, promise),
  ofBusiness('registration-closure', { whose: industry(5), ago: 23 }, { ...promise, litigation: true }),
  ofBusiness('registration-closure', { whose: stall(10), ago: 20 }, promise),
  {
    item: 'registration-objection',
    whose: { person: 18 },
    ago: 9,
    form: ({ told, phone }) => ({
      closureCase: told('opposed closure').no,
      capacity: 'creditor',
      grounds: '该公司尚欠货款四万元未付。',
      contactPhone: phone,
    }),
  },
]

/** Names, businesses that are set up, changed and ended, and what departments make of it. */
export const registrationPlans: CasePlan[] = [...namePlans, ...setUpPlans, ...changePlans]
