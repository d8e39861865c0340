import type { CasePlan } from '../case-plan.ts'
import { step } from './usual-steps.ts'

const resident = { account: 'resident' } as const

/** What people ask of the data held on them: answered, refused, taken back, waiting, and one that is late. */
export const rightsRequests: CasePlan[] = [
  {
    item: 'rights-request',
    whose: resident,
    ago: 12,
    form: { kind: 'copy' },
    steps: [
      step(4, 'answer', { form: { outcome: 'granted', answer: '副本已备好，可在“我的数据”中下载。' } }),
    ],
  },
  {
    item: 'rights-request',
    whose: resident,
    ago: 3,
    form: { kind: 'explain', text: '请说明办理居住证时用了我的哪些信息，依据是什么。' },
  },
  {
    item: 'rights-request',
    whose: { person: 31 },
    ago: 14,
    form: { kind: 'delete', text: '已搬离本市，请删除居住登记。' },
    steps: [
      step(6, 'answer', {
        form: {
          outcome: 'refused',
          basis: '中华人民共和国个人信息保护法第四十七条第二款',
          answer: '法律规定的保存期限未届满。期限届满前只作存储，不作其他处理。',
        },
      }),
    ],
  },
  {
    item: 'rights-request',
    whose: { person: 32 },
    ago: 8,
    form: { kind: 'copy' },
    steps: [step(1, 'withdraw')],
  },
  {
    item: 'rights-request',
    whose: { person: 33 },
    ago: 17,
    form: { kind: 'restrict', text: '对登记的住址有争议，核实期间请暂停使用。' },
  },
]
