import { addDays } from '#core/clock/date.ts'
import { MOD31_ALPHABET, mod31Weighted } from '#core/identifiers/check-digits.ts'
import { type Counterparty, company, person, type Town } from './counterparties.ts'
import { counterpartyCells, type PenaltyRow } from './penalty-row.ts'
import { personNumber } from './people.ts'
import { between, type Random } from './random.ts'

/** A fault put into a row on purpose, and what must be said about it. */
export interface PlantedFault {
  fault: string
  expect: 'quarantined' | 'warned'
  code: string
  field: string
}

interface Planting {
  random: Random
  town: Town
  row: PenaltyRow
}

type Change = (planting: Planting) => Partial<PenaltyRow>

const code = '行政相对人代码_1(统一社会信用代码)'
const oldCode = '行政相对人代码_2(工商注册号)'
const orgCode = '行政相对人代码_3(组织机构代码)'
const fine = '罚款金额（万元）'
const forfeiture = '没收违法所得、没收非法财物的金额（万元）'
const noMoney = { [fine]: '', [forfeiture]: '', 暂扣或吊销证照名称及编号: '' }

function quarantined(fault: string, reason: string, field: string, change: Change) {
  return { planted: { fault, expect: 'quarantined' as const, code: reason, field }, change }
}

function warned(fault: string, reason: string, field: string, change: Change) {
  return { planted: { fault, expect: 'warned' as const, code: reason, field }, change }
}

/** Every way a row can be wrong that a department really sends. */
export const penaltyFaults: readonly { planted: PlantedFault; change: Change }[] = [
  quarantined('credit code with a wrong check digit', 'uscc-check-digit', 'uscc', (given) => {
    const who = someCompany(given)
    return { ...counterpartyCells(who), [code]: otherLast(who.uscc) }
  }),
  quarantined('letter O in the credit code', 'uscc-character', 'uscc', (given) => {
    const who = someCompany(given)
    return { ...counterpartyCells(who), [code]: `${who.uscc.slice(0, 9)}O${who.uscc.slice(10)}` }
  }),
  quarantined('credit code of 17 characters', 'uscc-length', 'uscc', (given) => {
    const who = someCompany(given)
    return { ...counterpartyCells(who), [code]: who.uscc.slice(0, 17) }
  }),
  quarantined('citizen number as a company code', 'uscc-check-digit', 'uscc', (given) => ({
    ...counterpartyCells(someCompany(given)),
    [code]: numberThatIsNoCode(given.random),
  })),
  quarantined(
    'citizen number with a wrong check digit',
    'citizen-id-check-digit',
    'citizenId',
    ({ random }) => {
      const who = person(random)
      const last = who.citizenId.endsWith('7') ? '8' : '7'
      return { ...counterpartyCells(who), 证件号码: who.citizenId.slice(0, 17) + last }
    },
  ),
  quarantined('citizen number born on 30 February', 'citizen-id-birth-date', 'citizenId', ({ random }) => {
    const who = person(random)
    return {
      ...counterpartyCells(who),
      证件号码: `${who.citizenId.slice(0, 10)}0230${who.citizenId.slice(14)}`,
    }
  }),
  quarantined('credit code given to a natural person', 'Q-CONS-01', 'counterpartyKind', (given) => ({
    ...counterpartyCells(person(given.random)),
    [code]: someCompany(given).uscc,
  })),
  quarantined('organisation without any code', 'no-subject', 'uscc', (given) => ({
    ...counterpartyCells(someCompany(given)),
    [code]: '',
    [oldCode]: '',
    [orgCode]: '',
  })),
  quarantined('unknown kind of counterparty', 'not-in-list', 'counterpartyKind', () => ({
    行政相对人类别: '企业',
  })),
  quarantined('no counterparty name', 'required', 'counterpartyName', () => ({ 行政相对人名称: '' })),
  quarantined('counterparty name too long', 'too-long', 'counterpartyName', () => ({
    行政相对人名称: `江湾市${'极长'.repeat(100)}有限公司`,
  })),
  quarantined('no document number', 'required', 'docNo', () => ({ 行政处罚决定书文号: '' })),
  quarantined('document number without a number', 'penalty-doc-no-number', 'docNo', () => ({
    行政处罚决定书文号: '江市监处罚决定书',
  })),
  quarantined('decided on 30 February', 'date-not-real', 'decidedOn', ({ row }) => ({
    处罚决定日期: `${row.上报日期.slice(0, 4)}年2月30日`,
  })),
  quarantined('decision date in words', 'date-format', 'decidedOn', () => ({ 处罚决定日期: '去年国庆前' })),
  quarantined('decision date without a day', 'date-incomplete', 'decidedOn', ({ row }) => ({
    处罚决定日期: `${row.上报日期.slice(0, 4)}年3月`,
  })),
  quarantined('decision in the future', 'Q-TIME-01', 'decidedOn', ({ row }) => ({
    处罚决定日期: `${Number(row.上报日期.slice(0, 4)) + 50}-06-15`,
    上报日期: '',
  })),
  quarantined('uploaded before it was decided', 'Q-TIME-02', 'uploadedOn', ({ row }) => ({
    处罚决定日期: row.上报日期,
    上报日期: addDays(row.上报日期, -3),
  })),
  quarantined('unknown kind of penalty', 'not-in-list', 'kinds', () => ({ ...noMoney, 处罚类别: '罚金' })),
  quarantined('fine without the kind', 'Q-ACC-11', 'fine', () => ({
    ...noMoney,
    处罚类别: '警告',
    [fine]: '2',
  })),
  quarantined('kind without a fine', 'Q-COMP-11', 'fine', () => ({ ...noMoney, 处罚类别: '罚款' })),
  quarantined('forfeiture without the kind', 'Q-ACC-12', 'forfeiture', () => ({
    ...noMoney,
    处罚类别: '警告',
    [forfeiture]: '0.8',
  })),
  quarantined('negative fine', 'amount-negative', 'fine', () => ({
    ...noMoney,
    处罚类别: '罚款',
    [fine]: '-2',
  })),
  quarantined('fine about so much', 'amount-inexact', 'fine', () => ({
    ...noMoney,
    处罚类别: '罚款',
    [fine]: '约5万元',
  })),
  quarantined('ended before it was decided', 'Q-CONS-11', 'validUntil', ({ row }) => ({
    处罚有效期: addDays(row.上报日期, -400),
  })),
  quarantined('shown until a day before the decision', 'Q-CONS-12', 'publicUntil', ({ row }) => ({
    公示截止期: addDays(row.上报日期, -400),
  })),
  quarantined('organ code with a wrong check digit', 'uscc-check-digit', 'organCode', ({ row }) => ({
    处罚机关统一社会信用代码: otherLast(row.处罚机关统一社会信用代码),
  })),
  warned('code of a company as organ code', 'Q-ACC-03', 'organCode', (given) => ({
    处罚机关统一社会信用代码: someCompany(given).uscc,
  })),
  warned('only the old registration number', 'Q-COMP-01', 'uscc', (given) => ({
    ...counterpartyCells(someCompany(given)),
    [code]: '',
    [orgCode]: '',
  })),
  warned('organisation code of somebody else', 'Q-CONS-03', 'orgCode', (given) => {
    const index = between(given.random, 0, given.town.size - 1)
    const who = company(given.town, index)
    return { ...counterpartyCells(who), [orgCode]: company(given.town, index + given.town.size).orgCode }
  }),
  warned('name of a person with the code of a company', 'Q-ACC-01', 'counterpartyName', (given) => ({
    ...counterpartyCells(someCompany(given)),
    行政相对人名称: '陈思远',
  })),
  warned('unusual document number', 'penalty-doc-no-variant', 'docNo', ({ row }) => ({
    行政处罚决定书文号: row.行政处罚决定书文号.replace(/〔(\d+)〕/, '字第$1-'),
  })),
  warned('uploaded late', 'Q-TIME-04', 'uploadedOn', ({ row }) => ({
    处罚决定日期: addDays(row.上报日期, -40),
  })),
  warned('fine in yuan where 10,000 yuan are meant', 'Q-ACC-15', 'fine', () => ({
    ...noMoney,
    处罚类别: '罚款',
    [fine]: '50000',
    适用程序: '普通程序',
  })),
  warned('legal basis that names no law', 'Q-LINK-11', 'legalBasis', () => ({ 处罚依据: '依据有关规定' })),
  warned('revoked licence without its name', 'Q-COMP-13', 'licencesAffected', () => ({
    ...noMoney,
    处罚类别: '吊销许可证件',
  })),
]

function someCompany({ random, town }: Planting): Counterparty {
  return company(town, between(random, 0, town.size - 1))
}

/** The same code with the next check character, which is wrong whatever the right one was. */
function otherLast(uscc: string): string {
  const next = (MOD31_ALPHABET.indexOf(uscc[17]!) + 1) % MOD31_ALPHABET.length
  return uscc.slice(0, 17) + MOD31_ALPHABET[next]
}

/** One citizen number in 31 happens to pass as a credit code; those are not faults anybody could see. */
function numberThatIsNoCode(random: Random): string {
  for (;;) {
    const number = personNumber(random)
    if (mod31Weighted(number.slice(0, 17)) !== number[17]) return number
  }
}
