import type { CasePlan, Filled, PlannedStep, Scene } from '../case-plan.ts'
import { addressOf } from '../register.ts'
import { inspected } from './usual-forms.ts'
import { claimed, handedOut, looked, of, step } from './usual-steps.ts'

const restaurant =
  (tradeName: string, more: Filled = {}) =>
  ({ whose, phone }: Scene): Filled => ({
    hasLicence: false,
    place: '江湾市',
    tradeName,
    industry: '餐饮',
    organisation: '店',
    legalRepresentative: whose.name,
    legalRepresentativeId: whose.citizenId,
    contact: whose.name,
    contactPhone: phone,
    address: addressOf(whose),
    area: '210',
    seats: '64',
    foodKinds: ['hotFood', 'drinks'],
    employees: '9',
    isGatheringPlace: true,
    byPromise: true,
    hasSign: true,
    signText: tradeName,
    signWidth: '4',
    signHeight: '1',
    drains: true,
    outlets: '1',
    dailyDischarge: '6',
    hasPretreatment: true,
    seals: true,
    delivery: 'portal',
    isTrue: true,
    ...more,
  })

const opened = (person: number, ago: number, form: CasePlan['form'], steps: PlannedStep[]): CasePlan => ({
  item: 'restaurant',
  whose: { person },
  ago,
  channel: 'counter',
  form,
  steps,
})

const registered = (after: number): PlannedStep[] => [
  step(0, 'accept'),
  ...of('registration-setup', [step(after, 'register')]),
]

const fireSafe = (after: number): PlannedStep[] => of('fire-safety-promise', handedOut(after))
const signed = (after: number): PlannedStep[] =>
  of('signboard', [step(after, 'startReview'), ...handedOut(after)])
const drained = (after: number): PlannedStep[] =>
  of('drainage-permit', [step(after, 'startReview'), ...handedOut(after)])
const fed = (after: number): PlannedStep[] =>
  of('food-business-permit', [step(after, 'startReview'), looked(after + 1), ...handedOut(after + 2)])

/** Restaurants that are opened with one application: done, on their way, stopped. */
export const restaurantPlans: CasePlan[] = [
  opened(50, 39, restaurant('潮味'), [
    ...registered(1),
    ...fireSafe(2),
    ...signed(3),
    ...drained(4),
    ...fed(2),
    { after: 7, rate: { grade: 5, tags: ['visits', 'facilities'], comment: '一张表，没有跑第二趟。' } },
    ...of(
      'registration-claim',
      [step(2, 'decline', { reason: '该单位未聘用职工，暂不涉及。' })],
      'statistics',
    ),
    ...claimed(3, 4, 5, 6),
    ...of('promise-check', [step(14, 'check', { form: inspected('passed', '与承诺一致。') })]),
  ]),
  opened(51, 9, restaurant('浅渚小馆', { byPromise: false }), [
    ...registered(1),
    ...signed(3),
    ...fed(3),
    ...claimed(2, 3, 4, 5),
  ]),
  opened(52, 33, restaurant('桐溪人家', { hasSign: false }), [
    ...registered(1),
    ...claimed(2, 3, 4, 5, 9),
    ...fireSafe(3),
    ...of('food-business-permit', [
      step(3, 'startReview'),
      step(5, 'inspect', { form: inspected('failed', '冷食间未独立设置。') }),
      step(6, 'deny', { reason: '加工场所不符合要求。' }),
    ]),
  ]),
  opened(53, 27, restaurant('云渚渔家'), [
    step(0, 'accept'),
    ...of('registration-setup', [step(2, 'deny', { reason: '住所证明与实际使用人不符。' })]),
  ]),
  opened(54, 1, restaurant('盐灶面馆', { hasSign: false, isGatheringPlace: false, drains: false }), []),
  {
    ...opened(0, 6, restaurant('长堤早茶'), [
      step(0, 'accept'),
      ...of('registration-setup', [step(1, 'correct', { reason: '住所使用证明缺少第二页。' })]),
    ]),
    whose: { account: 'resident' },
    channel: 'portal',
  },
]
