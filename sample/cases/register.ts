import { addDays } from '#core/clock/date.ts'
import { instantInShanghai } from '#core/clock/shanghai.ts'
import { city, districts } from '../city.ts'
import { cityResidents } from '../companies.ts'
import { organs } from '../organs.ts'
import { between, createRandom, type Random, seedOf } from '../random.ts'
import type { Resident } from '../resident.ts'
import type { Happening } from '../step.ts'

/** How names end, by which anybody sees who answers for the debts, and the kind of entity that is. */
const kinds: Record<string, string> = {
  股份有限公司: '股份有限公司',
  有限责任公司: '有限责任公司',
  有限公司: '有限责任公司',
  店: '个体工商户',
  馆: '个体工商户',
  部: '个体工商户',
}

const scopes: Record<string, string> = {
  food: '餐饮服务；食品销售',
  trade: '日用品销售',
  industry: '家具制造；服装制造',
  building: '建设工程施工',
  transport: '道路货物运输',
  health: '健康咨询服务',
  service: '信息技术咨询服务；组织文化艺术交流活动',
}

/** What a name says of its business comes before what its sector does: a pharmacy keeps no hotel. */
const scopesByName: Record<string, string> = {
  药房: '药品零售；日用品销售',
  门诊部: '诊疗服务',
  酒店: '旅馆住宿服务；餐饮服务',
  网络科技: '软件开发；信息技术咨询服务',
  文化传媒: '组织文化艺术交流活动',
  物业管理: '物业管理',
}

/** Whether somebody stands in the register of market entities under a name that says what they are. */
export function registered({ uscc, name }: Resident): boolean {
  return (
    uscc.startsWith('9') &&
    endOf(name) !== undefined &&
    (kinds[endOf(name)!] === '个体工商户') === uscc.startsWith('92')
  )
}

/**
 * The register of market entities as the registrar would send it on a day: what other departments need to know of a business, so
 * that nobody who applies brings a copy of their licence.
 */
export function cityRegister({ seed, on }: { seed: number; on: string }): Happening[] {
  return cityResidents(seed)
    .organisations.filter(registered)
    .map((business, index) => ({
      source: 'market-regulation',
      type: 'registration.entity',
      time: instantInShanghai(on, '08:00:00'),
      data: entryOf(business, { random: createRandom(seedOf(seed, 'entry', index)), on }),
    }))
}

/** Where somebody lives or works: always the same number in their street. */
export function addressOf({ district, street, name, uscc, citizenId }: Resident): string {
  const where = districts.find(({ id }) => id === district)!
  return `${where.zh}${street}${(seedOf(0, name, Number((uscc || citizenId).slice(2, 8))) % 260) + 1}号`
}

function entryOf(one: Resident, { random, on }: { random: Random; on: string }): Record<string, string> {
  const where = districts.find(({ id }) => id === one.district)!
  const organisation = endOf(one.name)!
  const kind = kinds[organisation]!
  const organ = organs.find(({ party, place }) => party === 'market-regulation' && place === city.zh)!
  return {
    统一社会信用代码: one.uscc,
    企业名称: one.name,
    行政区划: where.zh,
    字号: one.name.slice(where.zh.length, -organisation.length),
    组织形式: organisation,
    企业类型: kind,
    法定代表人: one.head,
    ...(kind === '个体工商户' ? {} : { 注册资本: String(between(random, 1, 40) * 50) }),
    成立日期: addDays(on, -between(random, 30, 5000)),
    住所: addressOf(one),
    经营范围: scopeOf(one),
    登记机关: organ.name,
    登记机关代码: organ.code,
    登记机关所在地: city.code,
    核准日期: addDays(on, -between(random, 1, 20)),
    登记状态: '存续',
  }
}

function scopeOf({ name, sector }: Resident): string {
  const said = Object.keys(scopesByName).find((word) => name.includes(word))
  return said ? scopesByName[said]! : (scopes[sector] ?? scopes.trade!)
}

function endOf(name: string): string | undefined {
  return Object.keys(kinds).find((end) => name.endsWith(end))
}
