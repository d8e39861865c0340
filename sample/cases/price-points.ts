import { addDays } from '#core/clock/date.ts'
import { instantInShanghai } from '#core/clock/shanghai.ts'
import { between, createRandom, seedOf } from '../random.ts'
import type { Happening } from '../step.ts'

interface Good {
  item: string
  spec: string
  unit: string
  /** Fen. */
  price: number
  places: string[]
}

const markets = ['听涛农贸市场', '锦帆农贸市场', '石坊菜市场']

/** What the monitor of prices writes down, and what it cost when it began. */
const goods: Good[] = [
  { item: '猪肉', spec: '精瘦肉', unit: '500克', price: 1680, places: markets },
  { item: '鸡蛋', spec: '散装', unit: '500克', price: 520, places: markets },
  { item: '大白菜', spec: '一级', unit: '500克', price: 150, places: markets },
  { item: '大米', spec: '粳米', unit: '500克', price: 310, places: markets },
  { item: '管道天然气', spec: '居民第一档', unit: '立方米', price: 330, places: ['江湾市燃气服务站'] },
]

const DAYS = 40
/** Some weeks ago a price went up too fast; in the last days another did, and one stood above what the government allows. */
const jumps: Record<string, { daysAgo: number; price: number; at: string }> = {
  鸡蛋: { daysAgo: 32, price: 760, at: markets[2]! },
  大白菜: { daysAgo: 1, price: 240, at: markets[1]! },
  管道天然气: { daysAgo: 2, price: 365, at: '江湾市燃气服务站' },
}

/** The prices of the last weeks, each sent on its day. */
export function pricePoints({ seed, today }: { seed: number; today: string }): Happening[] {
  return goods.flatMap((good) =>
    good.places.flatMap((place) => {
      const random = createRandom(seedOf(seed, `price ${good.item} ${place}`, 0))
      return Array.from({ length: DAYS }, (_, at): Happening => {
        const daysAgo = DAYS - at
        const usual = Math.round((good.price * (100 + between(random, -3, 3))) / 1000) * 10
        return pointOn(addDays(today, -daysAgo), {
          good,
          place,
          fen: jumped(good, { place, daysAgo }) ?? usual,
        })
      })
    }),
  )
}

function jumped({ item }: Good, { place, daysAgo }: { place: string; daysAgo: number }): number | null {
  const jump = jumps[item]
  return jump?.at === place && jump.daysAgo === daysAgo ? jump.price : null
}

function pointOn(
  day: string,
  { good: { item, spec, unit }, place, fen }: { good: Good; place: string; fen: number },
): Happening {
  return {
    source: 'development-reform',
    type: 'price.point',
    time: instantInShanghai(day, '08:00:00'),
    data: {
      品名: item,
      规格等级: spec,
      采价点: place,
      计量单位: unit,
      '价格（元）': (fen / 100).toFixed(2),
      采价日期: day,
    },
  }
}
