import { addDays, addYears } from '#core/clock/date.ts'
import { jyNo } from '#core/identifiers/jy-no.ts'
import { type CaseSetting, sectorsOf, someoneOf, weightedOrgans } from './case-setting.ts'
import { districts, type Party, parties } from './city.ts'
import { type Changed, licenceFaults } from './licence-faults.ts'
import { type LicenceKind, licenceKinds } from './licence-kinds.ts'
import { type Organ, organs } from './organs.ts'
import { counterpartyCells } from './penalty-row.ts'
import { between, chance, pick, type Random } from './random.ts'
import { asKnownTo, type Resident } from './resident.ts'
import { sentAs } from './sent-as.ts'
import type { Step } from './step.ts'
import { pickWeighted } from './weighted.ts'

/** A licence as it is told: granted once, now and then faulty at first, repeated, or ended before its time. */
export function licenceSteps(random: Random, setting: CaseSetting): Step[] {
  const { organ } = pickWeighted(random, weightedOrgans)
  const source = sourceOf(random, organ)
  const row = licenceOf(random, organ, setting)
  const sound = step(source, setting.lag, row)
  if (chance(random, 0.015)) return faulty(random, { source, setting, row })
  if (chance(random, 0.015)) return [sound, { ...sound, after: setting.lag + 1 }]
  return chance(random, 0.05) ? [sound, ended(random, { source, setting, row })] : [sound]
}

/** One row of the national table of licences, with Chinese titles. */
export function licenceOf(random: Random, organ: Organ, setting: CaseSetting): Record<string, string> {
  const { decidedOn, residents, number, on, lag } = setting
  const kind = pick(
    random,
    licenceKinds.filter((one) => one.party === organ.party),
  )
  const isFood = kind.certificate.startsWith('食品')
  const who = someoneOf(random, residents, isFood ? ['food'] : sectorsOf[organ.party]!)
  return {
    ...counterpartyCells(asKnownTo(who, organ.party)),
    ...documentCells(kind, `${organ.prefix}许〔${decidedOn.slice(0, 4)}〕${number + 1}号`),
    许可编号: isFood
      ? foodNumber(who, setting)
      : `JW${decidedOn.replaceAll('-', '')}${organs.indexOf(organ)}${number}`,
    许可决定日期: decidedOn,
    有效期自: decidedOn,
    有效期至: addDays(addYears(decidedOn, kind.years), -1),
    许可机关: organ.name,
    许可机关统一社会信用代码: organ.code,
    当前状态: '1',
    数据来源单位: organ.name,
    数据来源单位统一社会信用代码: organ.code,
    上报日期: on(lag),
  }
}

interface Telling {
  source: string
  setting: CaseSetting
  row: Changed
}

function step(source: string, after: number, row: Record<string, string>): Step {
  return { after, source, type: 'credit.licence', data: sentAs(source, 'credit.licence', row) }
}

/** One licence in six of a district is reported by the district itself instead of the department's own line. */
function sourceOf(random: Random, organ: Organ): string {
  const district: Party | undefined = parties.find((one) => one.zh === organ.place)
  return district && chance(random, 1 / 6) ? district.id : organ.party
}

function documentCells({ document, kind, certificate, content }: LicenceKind, docNo: string) {
  return {
    行政许可决定文书名称: document,
    行政许可决定文书号: docNo,
    许可类别: kind,
    许可证书名称: certificate,
    许可内容: content,
  }
}

function foodNumber(who: Resident, { number }: CaseSetting): string {
  const divisionCode = districts.find((one) => one.id === who.district)!.code
  return jyNo.format({
    business: 'catering',
    divisionCode,
    sequence: String(number % 1_000_000).padStart(6, '0'),
  })
}

function faulty(random: Random, { source, setting, row }: Telling): Step[] {
  const { code, change } = pick(random, licenceFaults)
  const expected = { outcome: 'quarantined' as const, code }
  const wrong: Step = { ...step(source, setting.lag, { ...row, ...change(row) }), expected }
  return chance(random, 0.6) ? [wrong, step(source, setting.lag + between(random, 1, 3), row)] : [wrong]
}

function ended(random: Random, { source, setting, row }: Telling): Step {
  const after = setting.lag + between(random, 20, 120)
  return step(source, after, {
    ...row,
    当前状态: '2',
    失效原因: pick(random, ['注销', '注销', '撤销', '吊销']),
    状态变更日期: setting.on(after),
  })
}
