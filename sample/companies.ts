import { completeLegacyRegNo } from '#core/identifiers/legacy-reg-no.ts'
import { type District, districts } from './city.ts'
import names from './data/names.json' with { type: 'json' }
import stallTable from './data/stalls.json' with { type: 'json' }
import tradeTable from './data/trades.json' with { type: 'json' }
import { personName, personNumber } from './people.ts'
import { createRandom, pick, type Random, seedOf } from './random.ts'
import { home, organisation, type Resident, serial, shortName } from './resident.ts'
import { pickWeighted } from './weighted.ts'

export interface Residents {
  organisations: Resident[]
  people: Resident[]
}

const counts = { enterprises: 250, stalls: 110, people: 60 }

/** Everybody in the city: some 410 organisations, most of them enterprises and individual businesses, and 60 persons. */
export function cityResidents(seed: number): Residents {
  const organisations = [
    ...made(seed, 'enterprise', counts.enterprises, enterprise),
    ...made(seed, 'stall', counts.stalls, stall),
    ...made(seed, 'firm', names.firms.length, lawFirm),
    ...made(seed, 'association', names.associations.length, association),
    ...made(seed, 'service', names.services.length * 3, serviceCentre),
    ...made(seed, 'foundation', names.foundations.length, foundation),
    ...made(seed, 'cooperative', names.cooperatives.length * 2, cooperative),
  ]
  const people = made(seed, 'person', counts.people, person)
  return { organisations: withoutNamesakes(organisations), people }
}

type Maker = (random: Random, index: number, where: District) => Resident

function made(seed: number, kind: string, count: number, maker: Maker): Resident[] {
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(seedOf(seed, `resident ${kind}`, index))
    return maker(random, index, pick(random, districts))
  })
}

function enterprise(random: Random, index: number, where: District): Resident {
  const alike = names.alike[Math.floor(index / 3)]
  if (alike) return lookalike(random, index, alike)
  const trade = pickWeighted(random, tradeTable)
  return tradingCompany(random, index, {
    where,
    sector: trade.sector,
    short: shortName(random),
    word: pick(random, trade.words),
  })
}

/** Three companies of one trade and district whose names differ by a character that sounds or looks the same. */
function lookalike(random: Random, index: number, alike: string[]): Resident {
  const group = Math.floor(index / 3)
  const { sector, words } = tradeTable[group % tradeTable.length]!
  const where = districts[group % districts.length]!
  return tradingCompany(random, index, { where, sector, short: alike[index % 3]!, word: words[0]! })
}

interface Trading {
  where: District
  sector: string
  short: string
  word: string
}

function tradingCompany(random: Random, index: number, { where, sector, short, word }: Trading): Resident {
  const form = pick(random, ['有限公司', '有限公司', '有限责任公司', '股份有限公司'])
  return organisation(random, where, {
    name: `${where.zh}${short}${word}${form}`,
    former: `${where.zh}${shortName(random)}${word}${form}`,
    sector,
    type: '91',
    body: `MC${serial(index)}`,
    registrationNo: completeLegacyRegNo(`${where.code}${20_000_000 + index}`),
  })
}

function stall(random: Random, index: number, where: District): Resident {
  const { sector, words } = pick(random, stallTable)
  return organisation(random, where, {
    name: `${where.zh}${shortName(random)}${pick(random, words)}`,
    sector,
    type: '92',
    kind: '个体工商户',
    body: `MD${serial(index)}`,
    registrationNo: completeLegacyRegNo(`${where.code}${70_000_000 + index}`),
  })
}

function lawFirm(random: Random, index: number, where: District): Resident {
  return organisation(random, where, {
    name: `江湾${names.firms[index]}律师事务所`,
    type: '31',
    body: `MG${serial(index)}`,
  })
}

function association(random: Random, index: number, where: District): Resident {
  return organisation(random, where, {
    name: `江湾市${names.associations[index]}`,
    type: '51',
    body: `MH${serial(index)}`,
  })
}

function serviceCentre(random: Random, index: number, where: District): Resident {
  const name = `${where.zh}${shortName(random)}${names.services[index % names.services.length]}`
  return organisation(random, where, { name, type: '52', body: `MJ${serial(index)}` })
}

function foundation(random: Random, index: number, where: District): Resident {
  return organisation(random, where, {
    name: `江湾市${names.foundations[index]}`,
    type: '53',
    body: `MK${serial(index)}`,
  })
}

function cooperative(random: Random, index: number, where: District): Resident {
  const name = `${where.zh}${shortName(random)}${names.cooperatives[index % names.cooperatives.length]}`
  return organisation(random, where, { name, sector: 'food', type: '93', body: `ML${serial(index)}` })
}

function person(random: Random, _index: number, where: District): Resident {
  const none = { uscc: '', registrationNo: '', orgCode: '', head: '', headId: '', sector: '', outdated: null }
  return {
    ...none,
    kind: '自然人',
    name: personName(random),
    citizenId: personNumber(random),
    ...home(random, where),
  }
}

/** A later one with a name already taken is left out: two registers may disagree, one register does not. */
function withoutNamesakes(residents: Resident[]): Resident[] {
  return [...new Map(residents.toReversed().map((one) => [one.name, one])).values()].reverse()
}
