import { type CaseSetting, sectorsOf, someoneOf, weightedOrgans } from './case-setting.ts'
import { organs } from './organs.ts'
import { penaltyFaults } from './penalty-faults.ts'
import { counterpartyCells, type PenaltyRow, penaltyRow } from './penalty-row.ts'
import { between, chance, pick, type Random } from './random.ts'
import { asKnownTo, type Resident } from './resident.ts'
import { sentAs } from './sent-as.ts'
import type { Step } from './step.ts'
import { pickWeighted } from './weighted.ts'

/** A penalty as its department tells it: reported once, now and then faulty at first, repeated, corrected or taken back. */
export function penaltySteps(random: Random, setting: CaseSetting): Step[] {
  const { index } = pickWeighted(random, weightedOrgans)
  const row = penaltyOf(random, index, setting)
  const told: Telling = { party: organs[index]!.party, setting, row }
  if (chance(random, 0.03)) return faulty(random, told)
  const sound = step(told, setting.lag, row)
  if (chance(random, 0.015)) return [sound, { ...sound, after: setting.lag + between(random, 1, 3) }]
  if (chance(random, 0.03)) return [sound, corrected(random, told)]
  return chance(random, 0.025) ? [sound, takenBack(random, told)] : [sound]
}

/** The row of a penalty with the columns of the national table and the two that some departments add. */
export function penaltyOf(random: Random, organ: number, setting: CaseSetting): StatedPenalty {
  const { seed, decidedOn, lag, number, on } = setting
  const plan = { town: { seed, size: 100 }, from: decidedOn, to: decidedOn }
  const row = penaltyRow(random, number * organs.length + organ, plan)
  const who = offender(random, row, setting)
  return {
    ...row,
    ...counterpartyCells(asKnownTo(who, organs[organ]!.party)),
    ...(chance(random, 0.3) ? headCells(who) : {}),
    失信程度: row.适用程序 === '简易程序' ? '' : severity(random, decidedOn),
    上报日期: on(lag),
  }
}

export type StatedPenalty = PenaltyRow & Record<string, string>

interface Telling {
  party: string
  setting: CaseSetting
  row: StatedPenalty
}

function step({ party }: Telling, after: number, row: Record<string, string>): Step {
  return { after, source: party, type: 'credit.penalty', data: sentAs(party, 'credit.penalty', row) }
}

/** Who did it must fit what was done: spoilt food is sold by those who sell food. */
function offender(random: Random, row: PenaltyRow, { residents }: CaseSetting): Resident {
  const isSmall = row.适用程序 === '简易程序' || row.违法行为类型.includes('超限')
  if (isSmall && !row.处罚类别.includes('停产') && chance(random, 0.4)) return pick(random, residents.people)
  if (row.违法行为类型.includes('食品')) return someoneOf(random, residents, ['food'])
  const party = organs.find((organ) => organ.code === row.处罚机关统一社会信用代码)!.party
  return someoneOf(random, residents, sectorsOf[party]!)
}

function headCells(who: Resident): Record<string, string> {
  return who.headId ? { 法定代表人证件类型: '身份证', 法定代表人证件号码: who.headId } : {}
}

/** Few departments state how grave a case is; `特定严重` is a word of the rules of 2019. */
function severity(random: Random, decidedOn: string): string {
  const lot = random()
  if (lot > 0.2) return ''
  if (lot > 0.1) return '一般'
  if (lot > 0.05) return '轻微'
  return decidedOn < '2023-05-01' && lot < 0.02 ? '特定严重' : '严重'
}

/** A planted fault; two refused rows in three come again, mended, a few days later. */
function faulty(random: Random, told: Telling): Step[] {
  const { setting, row } = told
  const { planted, change } = pick(random, penaltyFaults)
  const changed = { ...row, ...change({ random, town: { seed: setting.seed, size: 100 }, row }) }
  const wrong: Step = {
    ...step(told, setting.lag, changed),
    expected: { outcome: planted.expect, code: planted.code },
  }
  if (planted.expect === 'warned' || chance(random, 1 / 3)) return [wrong]
  return [wrong, step(told, setting.lag + between(random, 1, 3), row)]
}

/** The same decision again with a slip mended; its upload date stays that of the first report. */
function corrected(random: Random, told: Telling): Step {
  const { setting, row } = told
  const changes = [
    { 违法事实: `${row.违法事实}当事人已按要求完成整改。` },
    { 公示截止期: `${Number(setting.decidedOn.slice(0, 4)) + 1}${setting.decidedOn.slice(4, 8)}01` },
    { 备注: '更正：补正文书送达情况' },
  ]
  return step(told, setting.lag + between(random, 5, 25), { ...row, ...pick(random, changes) })
}

/** Annulled on review, told on the same day or, one time in five, too late. */
function takenBack(random: Random, told: Telling): Step {
  const { setting, row } = told
  const after = setting.lag + between(random, 12, 60)
  const isLate = chance(random, 0.2)
  return step(told, after + (isLate ? between(random, 5, 9) : 0), {
    ...row,
    当前状态: pick(random, ['撤销', '撤销', '变更', '确认违法']),
    状态变更日期: setting.on(after),
    状态变更原因: '经行政复议，原处罚决定认定事实不清',
  })
}
