import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { completeOrgCode } from '#core/identifiers/org-code.ts'
import { completeUscc } from '#core/identifiers/uscc.ts'

/** A company made up for measuring. */
export interface GeneratedCompany {
  uscc: string
  name: string
  /** What people call it, characters left out but in order; the first tells it from others as well as the name does. */
  abbreviations: string[]
}

const trades =
  '科技 贸易 电子商务 建筑工程 餐饮管理 文化传播 物流 信息技术 机械设备 食品 装饰工程 汽车服务'.split(' ')
const forms = ['有限公司', '有限责任公司', '股份有限公司', '集团有限公司']

/** Well-known bodies among the made-up ones, with what everybody calls them. */
export const wellKnown: GeneratedCompany[] = [
  ['中国工商银行股份有限公司', '工行', '工商银行'],
  ['中国农业银行股份有限公司', '农行'],
  ['中国建设银行股份有限公司', '建行', '建设银行'],
  ['交通银行股份有限公司', '交行'],
  ['招商银行股份有限公司', '招行'],
  ['中国石油天然气集团有限公司', '中石油'],
  ['中国石油化工集团有限公司', '中石化'],
  ['国家电网有限公司', '国网'],
  ['中国移动通信集团有限公司', '中国移动', '中移动'],
  ['中国平安保险股份有限公司', '平安保险', '中国平安'],
  ['华为技术有限公司', '华为'],
].map(([name, ...abbreviations], i) => ({
  uscc: completeUscc(`91100000${completeOrgCode(String(99_999_000 + i)).replace('-', '')}`),
  name: name!,
  abbreviations,
}))

/** Reads the short names and cities of the shared data and composes companies: place, short name, trade, legal form. */
export function* generateCompanies(dataDir: string, count: number): Generator<GeneratedCompany> {
  const shorts = gunzipSync(readFileSync(`${dataDir}/company-short-names.txt.gz`))
    .toString()
    .trim()
    .split('\n')
  const cities = readCities(dataDir)
  const chance = generatedChance(20260401)
  for (let i = 0; i < count; i++) {
    const city = cities[Math.floor(chance() * cities.length)]!
    const short = shorts[Math.floor(chance() * shorts.length)]!.trim()
    const trade = trades[Math.floor(chance() * trades.length)]!
    const form = forms[Math.floor(chance() ** 3 * forms.length)]!
    const org = completeOrgCode(String(10_000_000 + ((i * 7_654_321) % 89_999_999))).replace('-', '')
    yield {
      uscc: completeUscc(`91${city.code}00${org}`),
      name: `${city.name}${short}${trade}${form}`,
      abbreviations: [`${city.name.slice(0, -1)}${short}${trade}`, `${short}${trade.slice(0, 2)}`],
    }
  }
}

function readCities(dataDir: string): { code: string; name: string }[] {
  const lines = readFileSync(`${dataDir}/divisions/cities.csv`, 'utf8').trim().split('\n').slice(1)
  const rows = lines.map((line) => line.replaceAll('"', '').split(','))
  return rows.filter(([, name]) => name?.endsWith('市')).map(([code, name]) => ({ code: code!, name: name! }))
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function generatedChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
