import type { CasePlan } from '../case-plan.ts'
import { declared, ofProject, project } from './project-parts.ts'
import { step } from './usual-steps.ts'

const school = {
  feasibility: '按三十六班规模建设，选址平整，配套道路和管网已通。',
  estimate: '9800',
}
const feasibility = {
  feasibility: '方案比选后采用加固现有堤身的方案，技术可行，投资合理。',
  estimate: '4200',
}
const designed = (budget: string) => ({ designText: '按五十年一遇防洪标准设计，泵站装机三台。', budget })
const publicWorks = { government: true, matter: 'other', content: '加固堤防六公里，改建排涝泵站一座。' }

/** What the government pays for: one is approved to its budget, one waits with its study. */
export const approvedProjects: CasePlan[] = [
  declared(
    { n: 22, ago: 54, id: 'levee' },
    project('滨江防洪堤加固工程', { ...publicWorks, place: '江湾市临江区长堤街道' }),
  ),
  ofProject('project-approval', 22, 52, {
    of: 'levee',
    form: { necessity: '现有堤防建成三十年，局部渗漏，汛期存在安全隐患。' },
    steps: [
      step(6, 'approveProposal'),
      step(12, 'submitFeasibility', { form: feasibility }),
      step(20, 'approveFeasibility'),
      step(30, 'submitDesign', { form: designed('4350') }),
      step(38, 'approveDesign'),
    ],
  }),
  declared(
    { n: 23, ago: 24, id: 'school' },
    project('云渚区第三小学新建工程', {
      ...publicWorks,
      place: '江湾市云渚区科苑街道',
      content: '新建教学楼两栋，三十六个教学班，设运动场和食堂。',
    }),
  ),
  ofProject('project-approval', 23, 22, {
    of: 'school',
    form: { necessity: '片区学位缺口八百个，需要新建小学一所。' },
    steps: [step(5, 'approveProposal'), step(8, 'submitFeasibility', { form: school })],
  }),
]
