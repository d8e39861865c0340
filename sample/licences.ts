import { addDays, addYears, dayNumberOf } from '#core/clock/date.ts'
import { company, stall, type Town } from './counterparties.ts'
import { licenceKinds } from './licence-kinds.ts'
import { organs } from './organs.ts'
import { between, createRandom, pick, seedOf } from './random.ts'

/** The columns of a file of licences, by the titles of the national table, in its order. */
export const licenceColumns = [
  '行政相对人名称',
  '行政相对人类别',
  '行政相对人代码_1(统一社会信用代码)',
  '法定代表人',
  '行政许可决定文书名称',
  '行政许可决定文书号',
  '许可类别',
  '许可证书名称',
  '许可编号',
  '许可内容',
  '许可决定日期',
  '有效期自',
  '有效期至',
  '许可机关',
  '许可机关统一社会信用代码',
  '当前状态',
  '失效原因',
  '数据来源单位',
  '数据来源单位统一社会信用代码',
  '上报日期',
  '备注',
] as const

export type LicenceRow = Record<(typeof licenceColumns)[number], string>

export interface LicenceOptions {
  seed: number
  count: number
  /** First and last possible day of decision and upload; licences that end by `to` are marked expired. */
  from: string
  to: string
  companyNames?: readonly string[]
}

/**
 * A file of sound invented licences, the same for the same options, of the same companies that `generatePenalties`
 * makes for the same seed, count and names.
 */
export function* generateLicences(options: LicenceOptions): Generator<LicenceRow> {
  for (let index = 0; index < options.count; index++) yield licenceRow(options, index)
}

function licenceRow({ seed, count, from, to, companyNames }: LicenceOptions, index: number): LicenceRow {
  const random = createRandom(seedOf(seed, 'licence', index))
  const town: Town = { seed, size: Math.max(50, Math.ceil(count / 4)), companyNames }
  const organ = organs[index % organs.length]!
  const kind = pick(
    random,
    licenceKinds.filter((one) => one.party === organ.party),
  )
  const make = random() < 0.8 ? company : stall
  const who = make(town, between(random, 0, town.size - 1))
  const number = Math.floor(index / organs.length) + 1
  const decidedOn = addDays(from, between(random, 0, dayNumberOf(to) - dayNumberOf(from)))
  const validUntil = addDays(addYears(decidedOn, kind.years), -1)
  const uploadedOn = addDays(
    decidedOn,
    Math.min(between(random, 0, 4), dayNumberOf(to) - dayNumberOf(decidedOn)),
  )
  const year = decidedOn.slice(0, 4)
  const isOver = validUntil <= to
  return {
    行政相对人名称: who.name,
    行政相对人类别: who.kind,
    '行政相对人代码_1(统一社会信用代码)': who.uscc,
    法定代表人: who.head,
    行政许可决定文书名称: kind.document,
    行政许可决定文书号: `${organ.prefix}许〔${year}〕${number}号`,
    许可类别: kind.kind,
    许可证书名称: kind.certificate,
    许可编号: `JW${year}${String(index + 1).padStart(8, '0')}`,
    许可内容: kind.content,
    许可决定日期: decidedOn,
    有效期自: decidedOn,
    有效期至: validUntil,
    许可机关: organ.name,
    许可机关统一社会信用代码: organ.code,
    当前状态: isOver ? '2' : '1',
    失效原因: isOver ? '期满' : '',
    数据来源单位: organ.name,
    数据来源单位统一社会信用代码: organ.code,
    上报日期: uploadedOn,
    备注: '',
  }
}
