import { measures, measuresByList } from '#apps/credit/dictionaries.ts'
import { addDays, addYears } from '#core/clock/date.ts'
import type { CaseSetting } from './case-setting.ts'
import { districts, party, stateOrganCode } from './city.ts'
import executors from './data/executors.json' with { type: 'json' }
import listTable from './data/listings.json' with { type: 'json' }
import { organs } from './organs.ts'
import { between, chance, pick, type Random } from './random.ts'
import { asKnownTo, type Resident } from './resident.ts'
import type { Step } from './step.ts'
import { pickWeighted } from './weighted.ts'

/** An entry in a list: its notice, what the executors answer or fail to answer, and perhaps its end. */
export function listingSteps(random: Random, setting: CaseSetting): Step[] {
  const list = pickWeighted(random, listTable)
  const who = someone(random, list, setting)
  const row = listingOf(random, { list, who, setting })
  const entry: Step = { after: setting.lag, source: list.party, type: 'credit.listing', data: row }
  if (chance(random, 0.03)) return [{ ...entry, ...withoutBasis(row) }]
  const answers = feedbackSteps(random, { who, row, setting })
  return [entry, ...answers, ...(chance(random, 0.35) ? [removed(random, entry, setting)] : [])]
}

type List = (typeof listTable)[number]
type Row = Record<string, string>

/** A court lists whoever does not pay, persons too; the other lists are of those who trade. */
function someone(random: Random, list: List, { residents }: CaseSetting): Resident {
  if (list.people && chance(random, 0.4)) return pick(random, residents.people)
  const trading = residents.organisations.filter((one) => list.people || one.sector !== '')
  return pick(random, trading)
}

function listingOf(random: Random, given: { list: List; who: Resident; setting: CaseSetting }): Row {
  const { list, who, setting } = given
  const known = asKnownTo(who, list.party)
  const { decidedOn } = setting
  return {
    主体名称: known.name,
    主体类别: known.kind,
    统一社会信用代码: known.uscc,
    法定代表人: known.head,
    证件号码: known.citizenId,
    名单类型: list.listType,
    ...organCells(random, list, setting),
    列入事由: pick(random, list.reasons),
    列入依据: list.basis,
    列入日期: decidedOn,
    名单有效期至: list.years > 0 ? addDays(addYears(decidedOn, list.years), -1) : '',
  }
}

function organCells(random: Random, list: List, { decidedOn, number }: CaseSetting): Row {
  const year = decidedOn.slice(0, 4)
  if (list.organ === 'court') {
    const index = between(random, 0, districts.length - 1)
    const { zh, code } = districts[index]!
    const entryNo = `（${year}）浙${code.slice(2, 4)}${code.slice(4)}执${number + 1}号`
    return {
      列入决定书文号: entryNo,
      列入机关: `${zh}人民法院`,
      列入机关统一社会信用代码: stateOrganCode(code, 200),
    }
  }
  const local = pick(
    random,
    organs.filter((organ) => organ.party === list.party && organ.place !== organs[0]!.place),
  )
  const organ =
    list.organ === 'district' ? local : { name: party(list.party).zh, code: party(list.party).uscc }
  return {
    列入决定书文号: `江${list.mark}〔${year}〕${number + 1}号`,
    列入机关: organ.name,
    列入机关统一社会信用代码: organ.code,
  }
}

function withoutBasis(row: Row): Pick<Step, 'data' | 'expected'> {
  return { data: { ...row, 列入依据: '有关规定' }, expected: { outcome: 'quarantined', code: 'Q-LINK-31' } }
}

function removed(random: Random, entry: Step, setting: CaseSetting): Step {
  const after = entry.after + between(random, 25, 150)
  const 移出事由 = pick(random, [
    '已履行相关义务，申请移出',
    '已纠正违法行为，准予信用修复',
    '已补报并公示年度报告',
  ])
  return { ...entry, after, data: { ...entry.data, 移出日期: setting.on(after), 移出事由 } }
}

interface Answering {
  who: Resident
  row: Row
  setting: CaseSetting
}

/** One measure in four is never answered, one answer in ten comes late, one in six was not carried out. */
function feedbackSteps(random: Random, answering: Answering): Step[] {
  const { row, who } = answering
  const list = measuresByList.find((one) => one.listType === row.名单类型)!
  const codes = who.kind === '自然人' ? list.person : list.organisation
  return codes.filter(() => chance(random, 0.75)).map((code) => feedback(random, code, answering))
}

function feedback(random: Random, code: string, { row, setting }: Answering): Step {
  const role = measures.find((one) => one.code === code)!.executor
  const { party: source, cases } = executors.find((one) => one.role === role)!
  const after = setting.lag + (chance(random, 0.1) ? between(random, 11, 20) : between(random, 1, 8))
  const answeredOn = setting.on(after)
  const {
    主体名称 = '',
    主体类别 = '',
    统一社会信用代码 = '',
    证件号码 = '',
    名单类型 = '',
    列入决定书文号 = '',
  } = row
  const data = {
    ...{ 主体名称, 主体类别, 统一社会信用代码, 证件号码, 名单类型, 列入决定书文号 },
    措施代码: code,
    执行单位: party(source).zh,
    执行单位统一社会信用代码: party(source).uscc,
    ...answer(random, `${cases}${answeredOn.replaceAll('-', '')}${between(random, 1000, 9999)}`),
    推送日期: setting.on(setting.lag),
    反馈日期: answeredOn,
  }
  const step: Step = { after, source, type: 'credit.feedback', data }
  return chance(random, 0.02) ? withoutCase(step) : step
}

function answer(random: Random, caseRef: string): Row {
  if (chance(random, 5 / 6)) return { 实施情况: '已实施', 办件编号: caseRef }
  return {
    实施情况: '未实施',
    情况说明: pick(random, ['核查期间未发生相关业务', '主体已注销，无可实施事项']),
  }
}

function withoutCase(step: Step): Step {
  const data = { ...step.data, 实施情况: '已实施', 办件编号: '', 情况说明: '' }
  return { ...step, data, expected: { outcome: 'quarantined', code: 'Q-COMP-41' } }
}
