import { addDays, dayNumberOf, weekdayOf } from '#core/clock/date.ts'
import { type Counterparty, company, person, stall, type Town } from './counterparties.ts'
import { type Offence, offences } from './offences.ts'
import { type Organ, organs } from './organs.ts'
import { between, chance, pick, type Random } from './random.ts'

/** The columns of a file of penalties, by the titles of the national table, in its order. */
export const penaltyColumns = [
  '行政相对人名称',
  '行政相对人类别',
  '行政相对人代码_1(统一社会信用代码)',
  '行政相对人代码_2(工商注册号)',
  '行政相对人代码_3(组织机构代码)',
  '法定代表人',
  '证件类型',
  '证件号码',
  '行政处罚决定书文号',
  '违法行为类型',
  '违法事实',
  '处罚依据',
  '处罚类别',
  '处罚内容',
  '罚款金额（万元）',
  '没收违法所得、没收非法财物的金额（万元）',
  '暂扣或吊销证照名称及编号',
  '处罚决定日期',
  '处罚有效期',
  '公示截止期',
  '处罚机关',
  '处罚机关统一社会信用代码',
  '数据来源单位',
  '数据来源单位统一社会信用代码',
  '适用程序',
  '上报日期',
  '备注',
] as const

export type PenaltyRow = Record<(typeof penaltyColumns)[number], string>

/** What a row is made of before it is written; `from` and `to` are business dates, both included. */
export interface PenaltyPlan {
  town: Town
  from: string
  to: string
}

/** The `index`-th case: consistent in itself, with a document number of its own at its organ. */
export function penaltyRow(random: Random, index: number, plan: PenaltyPlan): PenaltyRow {
  const organ = organs[index % organs.length]!
  const offence = pick(
    random,
    offences.filter((one) => one.party === organ.party),
  )
  const decidedOn = workingDate(random, plan)
  const number = Math.floor(index / organs.length) + 1
  const docNo = `${organ.prefix}罚〔${decidedOn.slice(0, 4)}〕${number}号`
  const uploadedOn = earlier(addDays(decidedOn, between(random, 0, 4)), plan.to)
  return {
    ...counterpartyCells(someone(random, plan.town)),
    ...offenceCells(random, { offence, docNo }),
    行政处罚决定书文号: docNo,
    处罚决定日期: written(random, decidedOn),
    处罚有效期: '2099-12-31',
    公示截止期: '',
    ...organCells(organ),
    适用程序: offence.procedure ?? '普通程序',
    上报日期: uploadedOn,
    备注: '',
  }
}

export function counterpartyCells(who: Counterparty) {
  return {
    行政相对人名称: who.name,
    行政相对人类别: who.kind as string,
    '行政相对人代码_1(统一社会信用代码)': who.uscc,
    '行政相对人代码_2(工商注册号)': who.registrationNo,
    '行政相对人代码_3(组织机构代码)': who.orgCode,
    法定代表人: who.head,
    证件类型: who.citizenId ? '身份证' : '',
    证件号码: who.citizenId,
  }
}

/** Mostly companies, some stalls, a few natural persons. */
function someone(random: Random, town: Town): Counterparty {
  const lot = random()
  if (lot < 0.72) return company(town, between(random, 0, town.size - 1))
  if (lot < 0.92) return stall(town, between(random, 0, town.size - 1))
  return person(random)
}

function offenceCells(random: Random, { offence, docNo }: { offence: Offence; docNo: string }) {
  const fine = offence.fine ? roundYuan(between(random, ...offence.fine)) : 0
  const forfeiture = offence.forfeiture ? between(random, ...offence.forfeiture) : 0
  return {
    违法行为类型: offence.violation,
    违法事实: `${offence.facts}。以上事实有现场检查笔录、询问笔录等证据证明（案卷 ${docNo}）。`,
    处罚依据: offence.basis,
    处罚类别: offence.kinds.join(pick(random, [';', '；', '、'])),
    处罚内容: contentOf(offence, { fine, forfeiture }),
    '罚款金额（万元）': inTenThousands(fine),
    '没收违法所得、没收非法财物的金额（万元）': inTenThousands(forfeiture),
    暂扣或吊销证照名称及编号: offence.licence
      ? `${offence.licence} JW${between(random, 100_000, 999_999)}`
      : '',
  }
}

function contentOf(offence: Offence, { fine, forfeiture }: { fine: number; forfeiture: number }): string {
  const parts = offence.kinds.map((kind) => {
    if (kind === '罚款') return `罚款人民币${fine}元`
    return kind === '没收违法所得' ? `没收违法所得${forfeiture}元` : kind
  })
  return parts.join('；')
}

function organCells(organ: Organ) {
  return {
    处罚机关: organ.name,
    处罚机关统一社会信用代码: organ.code,
    数据来源单位: organ.name,
    数据来源单位统一社会信用代码: organ.code,
  }
}

/** A day of the period, not a Saturday or Sunday while the period has another. */
function workingDate(random: Random, { from, to }: PenaltyPlan): string {
  const day = addDays(from, between(random, 0, dayNumberOf(to) - dayNumberOf(from)))
  const friday = addDays(day, Math.min(0, 5 - weekdayOf(day)))
  return friday < from ? day : friday
}

/** Dates as departments write them. */
function written(random: Random, date: string): string {
  if (chance(random, 0.8)) return date
  const [year, month, day] = date.split('-').map(Number)
  return chance(random, 0.5) ? `${year}/${month}/${day}` : `${year}年${month}月${day}日`
}

function earlier(a: string, b: string): string {
  return a < b ? a : b
}

/** Fines are set in round numbers. */
function roundYuan(yuan: number): number {
  if (yuan >= 10_000) return Math.round(yuan / 1000) * 1000
  return yuan >= 1000 ? Math.round(yuan / 100) * 100 : Math.round(yuan / 10) * 10
}

/** Yuan in units of 10,000, without trailing zeros; nothing for none. */
function inTenThousands(yuan: number): string {
  return yuan === 0 ? '' : String(yuan / 10_000)
}
