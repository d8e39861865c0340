import { addDays } from '#core/clock/date.ts'
import { dateInShanghai } from '#core/clock/shanghai.ts'
import { itemSubject } from '#core/process/item-standing.ts'
import { draftItem } from '#io/cases/draft-item.ts'
import { takeStep } from '#io/cases/take-step.ts'
import { newestLines } from '#io/postgres/item-lines.ts'
import type { System } from '#io/system.ts'
import { Officers } from './officers.ts'
import { requireSound } from './require-sound.ts'
import { settle } from './settle.ts'

const SUSPENDED = 'public-place-hygiene'
const DAYS = 20

/** What the heads and clerks of the city have done with their items: one is suspended for a few weeks, a new one is being drafted. */
export async function moveItemLines(system: System): Promise<void> {
  const officers = await Officers.of(system)
  await suspend(system, officers)
  const clerk = officers.named('market-regulation.clerk')
  await draftItem(system, clerk, { form: drafted(system), command: null, requireTaken: requireSound })
  await settle(system)
}

async function suspend(system: System, officers: Officers): Promise<void> {
  const line = system.apps.cases.line?.item.code ?? ''
  const subject = itemSubject(SUSPENDED)
  const state = (await newestLines(system.pool, { line, subjects: [subject], isHeld: false })).get(subject)
  if (!state) return
  const today = dateInShanghai(system.now())
  await takeStep(system, officers.named(`${state.facts.department}.head`), {
    no: state.no,
    step: 'suspend',
    version: null,
    command: null,
    form: { suspendFrom: today, suspendUntil: addDays(today, DAYS) },
    reason: '卫生检测系统升级，检测报告暂时无法联网核验',
    requireTaken: requireSound,
  })
}

function drafted(system: System): Record<string, unknown> {
  return {
    code: 'food-workshop-filing',
    nameZh: '食品小作坊备案',
    nameEn: 'Filing of a small food workshop',
    summaryZh: '从事食品生产加工的小作坊，开业前向所在地市场监督管理部门备案。',
    summaryEn: 'Small workshops that make food file with the market regulator before they open.',
    kind: 'promised',
    powerType: '10',
    audience: ['person', 'organisation'],
    level: 'city',
    scope: 'city',
    statutory: 10,
    statutoryUnit: 'workday',
    promised: 3,
    promisedUnit: 'workday',
    visits: 0,
    materials: ['生产场所平面图', '食品安全承诺书'],
    materialCount: 2,
    networkCount: 1,
    basis: ['优化营商环境条例#第三十五条'],
    validFrom: addDays(dateInShanghai(system.now()), 30),
  }
}
