import { completeOrgCode } from '#core/identifiers/org-code.ts'
import { completeUscc } from '#core/identifiers/uscc.ts'

/** A deciding organ of the fictional city. */
export interface Organ {
  name: string
  code: string
  /** The party that reports for it. */
  party: string
  /** What its document numbers begin with. */
  prefix: string
  place: string
}

/** Jiangwan (江湾市) and its districts. 3315 is a city code that GB/T 2260 has not given to any city. */
export const places = [
  { name: '江湾市', short: '江', code: '331500' },
  { name: '江湾市临江区', short: '江临', code: '331502' },
  { name: '江湾市望潮区', short: '江望', code: '331503' },
  { name: '江湾市桐溪区', short: '江桐', code: '331504' },
  { name: '江湾市云渚区', short: '江云', code: '331505' },
  { name: '江湾市白鹭县', short: '江白', code: '331521' },
  { name: '江湾市青岩县', short: '江青', code: '331522' },
]

/** The kinds of department that punish and license, with the middle of their document numbers. */
const departments = [
  { party: 'market-regulation', name: '市场监督管理局', short: '市监' },
  { party: 'emergency-management', name: '应急管理局', short: '应急' },
  { party: 'ecology-environment', name: '生态环境局', short: '环' },
  { party: 'housing-construction', name: '住房和城乡建设局', short: '建' },
  { party: 'transport', name: '交通运输局', short: '交' },
  { party: 'health', name: '卫生健康委员会', short: '卫' },
  { party: 'urban-management', name: '城市管理综合行政执法局', short: '综执' },
  { party: 'fire-rescue', name: '消防救援大队', short: '消' },
]

/** Every department in every place, in an order that never changes. */
export const organs: readonly Organ[] = places.flatMap((place, at) =>
  departments.map((department, number) => ({
    name: `${place.name}${department.name}`,
    code: organCode(place.code, at * departments.length + number),
    party: department.party,
    prefix: `${place.short}${department.short}`,
    place: place.name,
  })),
)

function organCode(division: string, index: number): string {
  const orgCode = completeOrgCode(`0045${String(1000 + index)}`).replace('-', '')
  return completeUscc(`11${division}${orgCode}`)
}
