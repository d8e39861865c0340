import type { CasePlan, PlannedStep } from '../case-plan.ts'
import { agreed, declared, project } from './project-parts.ts'
import { of, step } from './usual-steps.ts'

const wind = {
  matter: 'wind-power',
  investment: '65000',
  content: '新建风力发电机组二十台，总装机容量十万千瓦。',
}
const analysis = {
  resources: '风能资源丰富，不占用永久基本农田，能源消耗很低。',
  environment: '经论证对候鸟迁徙通道影响较小，噪声符合标准。',
  society: '每年发电两亿千瓦时，带动当地就业一百人以上。',
}
const submitted = (after: number) => step(after, 'submit', { form: analysis, bring: ['siteOpinion'] })
const verifying = (steps: PlannedStep[]) => of('project-verification', steps)

/** Wind farms, which the catalogue has verified: one is being built, the others are under way. */
export const verifiedProjects: CasePlan[] = [
  declared({ n: 10, ago: 52 }, project('青岩风力发电场新建项目', wind), [
    ...verifying([
      submitted(2),
      step(3, 'accept'),
      step(4, 'ask'),
      ...agreed(6, 'land', 'environment', 'safety'),
      ...agreed(9, 'building', 'water'),
      step(11, 'approve'),
    ]),
    ...of('project-follow', [
      step(16, 'start', {
        form: ({ today }) => ({ startedOn: today, contractor: '江湾市政工程有限公司' }),
      }),
      step(40, 'report', { form: { progress: '18', invested: '9200', text: '风机基础完成七座。' } }),
    ]),
  ]),
  declared({ n: 11, ago: 26 }, project('白鹭湖风电二期项目', { ...wind, place: '江湾市白鹭县双桨镇' }), [
    ...verifying([
      submitted(2),
      step(3, 'accept'),
      step(4, 'ask'),
      ...agreed(6, 'land', 'safety'),
      step(7, 'environment.object', { reason: '位于候鸟迁徙通道，须调整机位。' }),
    ]),
  ]),
  declared({ n: 12, ago: 8 }, project('望潮区分布式风电项目', { ...wind, place: '江湾市望潮区沙鸥街道' }), [
    ...verifying([submitted(1), step(2, 'accept'), step(3, 'ask'), ...agreed(5, 'land')]),
  ]),
  declared(
    { n: 13, ago: 16 },
    project('云渚风力发电扩建项目', { ...wind, nature: 'expansion', place: '江湾市云渚区北斗街道' }),
    [
      ...verifying([
        submitted(2),
        step(3, 'accept'),
        step(4, 'evaluate', { reason: '委托咨询机构评估电网接入方案。' }),
      ]),
    ],
  ),
  declared({ n: 14, ago: 5 }, project('桐溪山地风电项目', { ...wind, place: '江湾市桐溪区石坊街道' })),
  declared({ n: 15, ago: 37 }, project('三渡风电场项目', { ...wind, place: '江湾市桐溪区三渡街道' }), [
    ...verifying([submitted(2), step(3, 'accept')]),
  ]),
]
