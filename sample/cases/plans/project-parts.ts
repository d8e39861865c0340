import type { CasePlan, Filled, PlannedStep, Scene, Whose } from '../case-plan.ts'
import { step } from './usual-steps.ts'

/** What an owner tells of a project; a plant in Qingyan unless it says otherwise. */
export const project =
  (name: string, more: Filled = {}) =>
  ({ whose, phone, on }: Scene): Filled => ({
    name,
    nature: 'new',
    place: '江湾市青岩县砚池镇工业园区',
    content: '新建厂房及配套设施三万平方米，购置生产线两条。',
    investment: '8600',
    type: '01',
    matter: 'manufacturing',
    technique: 'none',
    government: false,
    secret: false,
    policyDeclared: true,
    startPlanned: on(40),
    finishPlanned: on(400),
    contact: whose.head,
    contactPhone: phone,
    ...more,
  })

/** Enterprises build for themselves; what the government pays for is built by builders. */
const owner = (business: number): Whose => ({ business, sector: business < 22 ? 'industry' : 'building' })

/** A project that gets its code. */
export const declared = (
  { n, ago, id }: { n: number; ago: number; id?: string },
  form: CasePlan['form'],
  steps: PlannedStep[] = [],
): CasePlan => ({ item: 'project-registration', whose: owner(n), ago, form, steps, ...(id ? { id } : {}) })

/** What is applied for with the code of a project that was declared before. */
export const ofProject = (
  item: string,
  n: number,
  ago: number,
  more: { of: string; form?: Filled; steps?: PlannedStep[] },
): CasePlan => ({
  item,
  whose: owner(n),
  ago,
  channel: 'counter',
  form: ({ told }) => ({ projectCode: told(more.of).facts.projectCode, ...more.form }),
  steps: more.steps ?? [],
})

/** The departments of some lanes agree on one day. */
export const agreed = (after: number, ...lanes: string[]) => lanes.map((lane) => step(after, `${lane}.agree`))
