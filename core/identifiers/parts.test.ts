import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseNumber } from './case-number.ts'
import { ageOn, citizenId, completeCitizenId } from './citizen-id.ts'
import { divisionCode, divisionsAbove } from './division-code.ts'
import { docNo } from './doc-no.ts'
import { gtin } from './gtin.ts'
import type { Identifier } from './identifier.ts'
import { industryCode } from './industry-code.ts'
import { itemImplCode } from './item-code.ts'
import { legacyRegNo } from './legacy-reg-no.ts'
import { completeOrgCode } from './org-code.ts'
import { plateNo } from './plate-no.ts'
import { projectCode } from './project-code.ts'
import { completeUscc, orgCodeOf, uscc } from './uscc.ts'

function partsOf<Parts>(identifier: Identifier<Parts, never>, text: string): Parts {
  const parsed = identifier.parse(text)
  assert.ok(parsed.ok, text)
  return parsed.parts
}

test('a credit code tells its registering department, area and organisation code', () => {
  assert.deepEqual(partsOf(uscc, '914403001922038216'), {
    deptCode: '9',
    orgTypeCode: '1',
    divisionCode: '440300',
    orgCode: '19220382-1',
    checkDigit: '6',
  })
  assert.equal(orgCodeOf('9144030071526726XG'), '71526726-X')
})

test('a refused credit code names the right check digit, and every fault at once', () => {
  assert.deepEqual(uscc.parse('914403001922038217'), {
    ok: false,
    reasons: [{ code: 'uscc-check-digit', field: 'checkDigit', params: { expected: '6' } }],
  })
  const parsed = uscc.parse('97440300192203821A')
  assert.deepEqual(!parsed.ok && parsed.reasons.map(({ code }) => code), ['uscc-type', 'uscc-check-digit'])
})

test('a broken inner organisation code or an unknown area warns and does not refuse', () => {
  const inner = uscc.parse('91440300192203825J')
  assert.deepEqual(inner.ok && inner.warnings, [
    { code: 'uscc-org-code', field: 'orgCode', params: { expected: '1' } },
  ])
  const area = uscc.parse(
    uscc.format({ deptCode: '9', orgTypeCode: '1', divisionCode: '990000', orgCode: '19220382-1' }),
  )
  assert.deepEqual(area.ok && area.warnings.map(({ code }) => code), ['uscc-division'])
})

test('a citizen number tells birth, sex and holder', () => {
  const expected = {
    holder: 'citizen',
    addressCode: '330106',
    birth: '2000-02-29',
    sequence: '112',
    sex: 'female',
  }
  assert.deepEqual(partsOf(citizenId, '330106200002291128'), expected)
  assert.equal(partsOf(citizenId, '440524188001010014').sex, 'male')
  assert.equal(partsOf(citizenId, '810000199001010019').holder, 'residence-permit')
})

test('a number of 15 digits is converted to the number of 18, with a warning', () => {
  const parsed = citizenId.parse('110105491231002')
  assert.ok(parsed.ok)
  assert.equal(parsed.value, '11010519491231002X')
  assert.deepEqual(parsed.warnings, [{ code: 'citizen-id-converted' }])
})

test('a birth tomorrow is refused, a birth today is accepted, and without a day nothing is held against it', () => {
  const number = citizenId.format({ addressCode: '330106', birth: '2026-11-24', sequence: '001' })
  assert.equal(citizenId.parse(number, { today: '2026-11-23' }).ok, false)
  assert.equal(citizenId.parse(number, { today: '2026-11-24' }).ok, true)
  assert.equal(citizenId.parse(number).ok, true)
})

test('a number in the layout of the 2023 card for foreigners is accepted with a warning', () => {
  const parsed = citizenId.parse(completeCitizenId('93384019900307123'))
  assert.ok(parsed.ok)
  assert.equal(parsed.parts.holder, 'foreign-resident')
  assert.deepEqual(
    parsed.warnings.map(({ code }) => code),
    ['citizen-id-foreign-layout'],
  )
})

test('age grows on the birthday, and on 1 March for a birth on 29 February', () => {
  assert.equal(ageOn('1985-10-15', '2026-10-14'), 40)
  assert.equal(ageOn('1985-10-15', '2026-10-15'), 41)
  assert.equal(ageOn('2000-02-29', '2026-02-28'), 25)
  assert.equal(ageOn('2000-02-29', '2026-03-01'), 26)
})

test('the first digit of the sequence tells the kind of a registration number', () => {
  assert.equal(partsOf(legacyRegNo, '440301103097413').kind, 'domestic')
  assert.equal(partsOf(legacyRegNo, '310115400000773').kind, 'foreign-invested')
  assert.equal(partsOf(legacyRegNo, '330106600012341').kind, 'individual')
})

test('a division code tells its level and the divisions above it', () => {
  const levels = ['330000', '330100', '330106', '441900003', '330106001', '330106001002', '330106000000']
  assert.deepEqual(
    levels.map((code) => partsOf(divisionCode, code).level),
    ['province', 'city', 'county', 'town', 'town', 'village', 'county'],
  )
  assert.deepEqual(divisionsAbove('330106'), ['330100', '330000'])
  assert.deepEqual(divisionsAbove('110101001002'), ['110101001', '110101', '110100', '110000'])
  assert.deepEqual(divisionsAbove('441900003'), ['441900', '440000'])
  assert.deepEqual(divisionsAbove('330000'), [])
})

test('an industry code with or without its letter is one and the same', () => {
  assert.deepEqual(partsOf(industryCode, 'C3911'), { level: 'class', section: 'C', digits: '3911' })
  assert.deepEqual(industryCode.parse('C3911'), industryCode.parse('3911'))
  assert.equal(partsOf(industryCode, 'K').level, 'section')
})

test('trade item numbers of any size compare by 14 digits', () => {
  const { gtin14, isChinese, size } = partsOf(gtin, '6901234567892')
  assert.deepEqual({ gtin14, isChinese, size }, { gtin14: '06901234567892', isChinese: true, size: 13 })
  assert.equal(partsOf(gtin, '036000291452').isChinese, false)
})

test('a project code of the old scheme is told by its year', () => {
  assert.equal(partsOf(projectCode, '2020-330327-48-01-167360').scheme, 'legacy')
  assert.equal(partsOf(projectCode, '2101-330106-04-01-123451').scheme, 'current')
})

test('an implementation code tells body, level and base code', () => {
  assert.deepEqual(partsOf(itemImplCode, '11430902006728916M4431004129W00'), {
    uscc: '11430902006728916M',
    level: '4',
    itemBaseCode: '431004129W00',
    handling: '',
  })
})

test('a document number tells its issuer where the prefix is known', () => {
  assert.equal(partsOf(docNo, '国办发〔2016〕23号').issuer, 'state-council-general-office')
  assert.equal(partsOf(docNo, '国发〔2015〕40号').issuer, 'state-council')
  assert.equal(partsOf(docNo, '发改办财金〔2018〕424号').issuer, 'ndrc')
  assert.equal(partsOf(docNo, '某发〔2018〕4号').issuer, undefined)
})

test('a case number tells the level of its court', () => {
  const levels = [
    '（2017）最高法民终18号',
    '（2019）兵民申3号',
    '（2018）沪01行终77号',
    '（2020）浙0106执恢12号',
  ]
  assert.deepEqual(
    levels.map((text) => partsOf(caseNumber, text).courtLevel),
    ['supreme', 'high', 'intermediate', 'basic'],
  )
  assert.equal(partsOf(caseNumber, '（2021）内01民初5号').court, '内01')
})

test('a plate tells new energy from ordinary vehicles', () => {
  const kinds = ['京A12345', '浙AD12345', '粤B12345D', '京A1234警'].map((text) => partsOf(plateNo, text).kind)
  assert.deepEqual(kinds, ['ordinary', 'new-energy-small', 'new-energy-large', 'special'])
})

test('completing a body that cannot be one is a mistake of the caller and throws', () => {
  assert.equal(completeUscc('91440300192203821'), '914403001922038216')
  assert.equal(completeOrgCode('19220382'), '19220382-1')
  assert.throws(() => completeUscc('9144'), RangeError)
  assert.throws(() => completeCitizenId('1101051949123100A'), RangeError)
  assert.throws(() => completeOrgCode('19220382-1'), RangeError)
})
