import type { CasePlan } from '../case-plan.ts'
import { addressOf } from '../register.ts'
import { business, person, respondent } from './usual-forms.ts'
import { handedOut, reviewed, step } from './usual-steps.ts'

const resident = { account: 'resident' } as const
const company = { account: 'company' } as const

/** What the resident sees under their own cases: finished and rated, to be corrected, answered, on its way. */
const ofResident: CasePlan[] = [
  {
    item: '12345-request',
    whose: resident,
    ago: 5,
    form: ({ phone, on }) => ({
      kind: 'help',
      title: '楼道消防通道被杂物占用',
      text: '听涛街道老小区三单元的消防通道长期堆放杂物，存在消防隐患，请帮忙协调清理。',
      happenedOn: on(-1),
      phone,
    }),
    steps: [
      step(0, 'confirm'),
      step(3, 'answer', { form: { answer: '已会同社区清理，并张贴禁止堆放的告示。' } }),
    ],
  },
  {
    item: '12315-complaint',
    whose: resident,
    ago: 15,
    form: (scene) => ({
      ...respondent(scene, 90),
      category: 'goods',
      bought: '电饭煲一只',
      boughtOn: scene.on(-20),
      amount: '329',
      knewOn: scene.on(-2),
      dispute: '内胆涂层脱落，商家以超过七天为由不予更换。',
      claim: '更换内胆或者退货。',
      phone: scene.phone,
      address: addressOf(scene.whose),
    }),
    steps: [
      step(1, 'assess', {
        form: {
          isCompetent: true,
          isHandledElsewhere: false,
          isForLiving: true,
          isComplete: true,
          isBarred: false,
        },
      }),
      step(1, 'accept'),
      step(4, 'mediate', {
        form: ({ on }) => ({
          meetingOn: on(2),
          meetingPlace: '海晏市场监督管理所调解室',
          mediator: '许佳怡',
        }),
      }),
      step(7, 'agree', { form: ({ on }) => ({ terms: '经营者五日内更换内胆。', performBy: on(5) }) }),
    ],
  },
  {
    item: 'residence-permit',
    whose: resident,
    ago: 26,
    form: (scene) => ({ ...person(scene), residesSince: scene.on(-240), ground: 'home' }),
    steps: [...reviewed(0), ...handedOut(3)],
  },
  {
    item: '12358-report',
    whose: resident,
    ago: 4,
    form: (scene) => {
      const { respondentName, respondentCode, respondentAddress } = respondent(scene, 91)
      return {
        ...{ respondentName, respondentCode, respondentAddress },
        wants: 'report',
        kind: 'noMarking',
        goods: '停车',
        price: '15',
        happenedOn: scene.on(-1),
        facts: '停车场入口没有收费公示牌，出场时口头报价。',
        isNamed: true,
        phone: scene.phone,
      }
    },
    steps: [step(1, 'accept')],
  },
  {
    item: 'registration-name',
    whose: resident,
    ago: 7,
    form: { place: '江湾市', tradeName: '长堤早茶', industry: '餐饮管理', organisation: '有限公司' },
  },
]

/** What the company and its agent see. */
const ofCompany: CasePlan[] = [
  {
    item: 'signboard',
    whose: company,
    ago: 17,
    form: (scene) => ({ ...business(scene), signText: '门楣招牌', signWidth: '6', signHeight: '1.5' }),
    steps: [...reviewed(0), ...handedOut(3), { after: 5, rate: { grade: 4, tags: ['online'] } }],
  },
  {
    item: 'signboard',
    whose: company,
    ago: 3,
    form: (scene) => ({ ...business(scene), signText: '侧墙灯箱', signWidth: '2.4', signHeight: '3.6' }),
    steps: [
      step(1, 'lookThrough'),
      step(2, 'tellFindings', {
        form: { preReviewFindings: '效果图请补充夜间亮度说明；灯箱下沿距地面应不小于三米，请核对尺寸。' },
      }),
    ],
  },
  {
    item: 'fire-safety-check',
    whose: company,
    ago: 6,
    form: (scene) => ({ ...business(scene), area: '420', seats: '60', floor: '1' }),
    steps: [step(1, 'correct', { form: { defects: ['平面布置图未标注疏散指示标志的位置'] } })],
  },
  {
    item: 'registration-change',
    whose: company,
    ago: 3,
    form: ({ today }) => ({
      changes: ['address'],
      decidedOn: today,
      address: '江湾市望潮区锦帆街道潮声路66号',
    }),
    steps: [step(1, 'correct', { reason: '住所使用证明的出租人与产权人不一致。' })],
  },
]

/** The cases of the accounts that anybody can enter as. */
export const ownPlans: CasePlan[] = [...ofResident, ...ofCompany]
