import type { CasePlan, PlannedStep } from '../case-plan.ts'
import { agreed, declared, ofProject, project } from './project-parts.ts'
import { step } from './usual-steps.ts'

const terms = { landUse: 'granted', assessment: 'table', erodes: true, hazardous: false, specialFire: false }
const design = '主体结构为框架结构，地上三层，耐火等级二级，设有室内外消火栓系统。'

const checked = (findings: string) => ({ form: { inspectors: ['邵立新', '郭敏'], findings } })

/** Plants that are filed at once, or should have been, and their permits, together or on a promise. */
export const filedProjects: CasePlan[] = [
  declared({ n: 16, ago: 48, id: 'noodle plant' }, project('年产五千吨面制品生产线项目')),
  declared(
    { n: 17, ago: 44, id: 'packaging plant' },
    project('环保包装材料生产项目', { investment: '3200' }),
  ),
  declared({ n: 18, ago: 20, id: 'warehouse' }, project('冷链仓储中心项目', { matter: 'warehouse' })),
  declared({ n: 19, ago: 13 }, project('落后产能小炼油项目', { technique: 'eliminated' })),
  declared({ n: 20, ago: 9 }, project('电子元件生产项目', { policyDeclared: false })),
  declared({ n: 21, ago: 11 }, project('智能装备制造项目', { policyDeclared: false }), [
    step(2, 'correct', { reason: '未作出符合产业政策的声明。' }),
  ]),
  ofProject('project-permits', 16, 30, {
    of: 'noodle plant',
    form: { ...terms, design },
    steps: [
      ...agreed(5, 'land'),
      ...agreed(8, 'environment', 'water'),
      ...agreed(12, 'planning'),
      ...agreed(20, 'building'),
      { after: 22, rate: { grade: 5, tags: ['materials', 'visits'], comment: '五个部门一张表。' } },
    ],
  }),
  ofProject('project-permits', 18, 10, {
    of: 'warehouse',
    form: { ...terms, design, erodes: false },
    steps: [...agreed(4, 'land'), step(6, 'environment.object', { reason: '未说明制冷剂泄漏的应急措施。' })],
  }),
  ofProject('project-promise', 16, 26, {
    of: 'noodle plant',
    form: { matter: 'construction-permit' },
    steps: [signed(1), step(15, 'confirm', checked('施工许可条件均已落实。'))],
  }),
  ofProject('project-promise', 17, 31, {
    of: 'packaging plant',
    form: { matter: 'construction-permit' },
    steps: [
      signed(2),
      step(20, 'breach', { ...checked('基坑已开挖。'), reason: '现场未取得规划许可即开挖基坑。' }),
    ],
  }),
  ofProject('project-promise', 18, 12, {
    of: 'warehouse',
    form: { matter: 'soil-conservation' },
    steps: [signed(1)],
  }),
]

function signed(after: number): PlannedStep {
  return step(after, 'sign', {
    form: ({ whose, phone }) => ({ accepted: true, signer: whose.head, signerPhone: phone }),
  })
}
