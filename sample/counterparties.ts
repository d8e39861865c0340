import { completeLegacyRegNo } from '#core/identifiers/legacy-reg-no.ts'
import { completeOrgCode } from '#core/identifiers/org-code.ts'
import { completeUscc } from '#core/identifiers/uscc.ts'
import { places } from './organs.ts'
import { personName, personNumber } from './people.ts'
import { between, createRandom, pick, type Random, seedOf } from './random.ts'

/** Whom a licence or penalty is about. Empty texts where a kind has no such thing. */
export interface Counterparty {
  kind: '法人及非法人组织' | '个体工商户' | '自然人'
  name: string
  uscc: string
  registrationNo: string
  orgCode: string
  head: string
  citizenId: string
}

export interface Town {
  seed: number
  /** How many organisations there are. */
  size: number
  /** Short names to make company names of; invented ones where absent. */
  companyNames?: readonly string[]
}

const first = [...'恒瑞泰安华盛鑫利德信达祥福永昌隆源茂海天宏润诚嘉景云江潮桐']
const second = [...'丰通和力兴旺辉达远博创联捷康宁越晟腾佳美合众邦润泽方圆成']
const trades = [
  '食品',
  '餐饮管理',
  '建筑工程',
  '物流',
  '化工',
  '机械',
  '纺织',
  '药业',
  '商贸',
  '环保科技',
  '电子',
  '置业',
]
const forms = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司']
const stalls = ['小吃店', '便利店', '水果店', '五金店', '理发店', '汽车修理部', '服装店', '餐馆']
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The `index`-th company of a town: always the same name, code and head. */
export function company(town: Town, index: number): Counterparty {
  const random = createRandom(seedOf(town.seed, 'company', index))
  const place = pick(random, places)
  const orgCode = completeOrgCode(`MA${serial(index)}`)
  const short = town.companyNames?.[index % town.companyNames.length] ?? invented(random, index)
  return {
    kind: '法人及非法人组织',
    name: `${place.name}${short}${pick(random, trades)}${pick(random, forms)}`,
    uscc: completeUscc(`91${place.code}${orgCode.replace('-', '')}`),
    registrationNo: completeLegacyRegNo(`${place.code}${String(10_000_000 + index)}`),
    orgCode,
    head: personName(random),
    citizenId: '',
  }
}

/** The `index`-th individual business (个体工商户) of a town. */
export function stall(town: Town, index: number): Counterparty {
  const random = createRandom(seedOf(town.seed, 'stall', index))
  const place = pick(random, places)
  const head = personName(random)
  const orgCode = completeOrgCode(`MB${serial(index)}`)
  return {
    kind: '个体工商户',
    name: `${place.name}${head.slice(0, 1)}记${pick(random, second)}${pick(random, stalls)}`,
    uscc: completeUscc(`92${place.code}${orgCode.replace('-', '')}`),
    registrationNo: completeLegacyRegNo(`${place.code}${String(60_000_000 + index)}`),
    orgCode,
    head,
    citizenId: '',
  }
}

/** An invented natural person. */
export function person(random: Random): Counterparty {
  const none = { uscc: '', registrationNo: '', orgCode: '', head: '' }
  return { kind: '自然人', name: personName(random), ...none, citizenId: personNumber(random) }
}

function invented(random: Random, index: number): string {
  return (
    pick(random, first) +
    pick(random, second) +
    (between(random, 0, 2) === 0 ? first[index % first.length]! : '')
  )
}

/** Six characters that differ for every index below 31^6. */
function serial(index: number): string {
  let text = ''
  for (let rest = index; text.length < 6; rest = Math.floor(rest / 31)) text = alphabet[rest % 31]! + text
  return text
}
