import assert from 'node:assert/strict'
import { test } from 'node:test'
import { maskBankCard, maskCitizenId, masks } from './mask.ts'
import { courtAliases, maskCourtName, maskName } from './mask-name.ts'

test('numbers keep only the ends their convention names', () => {
  assert.equal(maskCitizenId('11010519491231002X'), '1101**********002X')
  assert.equal(maskCitizenId('11010519491231002X', 'credit'), '110105********002X')
  assert.equal(masks.mobile!('13812345678'), '138****5678')
  assert.equal(maskBankCard('6228480402564890018', 'internal'), '622848*********0018')
  assert.equal(maskBankCard('6228480402564890018'), '***************0018')
  assert.equal(masks.plateNo!('京A12345'), '京A***45')
  assert.equal(masks.email!('zhang@example.cn'), 'z***@example.cn')
  assert.equal(masks.lastFour!('33010600100100001'), '*************0001')
})

test('a value too short for its rule is hidden wholly', () => {
  assert.equal(maskCitizenId('1101051949'), '**********')
  assert.equal(masks.mobile!('138'), '***')
  assert.equal(masks.email!('nobody'), '***')
  assert.equal(masks.all!('anything'), '****')
})

test('names keep the first, from three characters also the last', () => {
  const names = ['张', '张三', '张小三', '欧阳娜娜', '买买提·艾力', 'John Smith', 'Madonna', '']
  assert.deepEqual(names.map(maskName), ['*', '张*', '张*三', '欧**娜', '买****力', 'John ****', 'M****', ''])
})

test('court names keep the surname, compound surnames whole, foreign letters only the first', () => {
  const names = ['张三', '欧阳娜娜', '买买提·艾力', 'John Smith', '']
  assert.deepEqual(names.map(maskCourtName), ['张某', '欧阳某', '买某', 'J', ''])
})

test('persons whose court names fall together are numbered, others are not', () => {
  assert.deepEqual(courtAliases(['张三', '李四', '张五']), ['张某1', '李某', '张某2'])
})

test('an address keeps its street office, else its district, else its city, else nothing', () => {
  const addresses: readonly [string, string][] = [
    ['北京市东城区东华门街道东安门大街1号', '北京市东城区东华门街道****'],
    ['浙江省杭州市西湖区文三路100号', '浙江省杭州市西湖区****'],
    ['广东省东莞市长安镇振安路8号', '广东省东莞市长安镇****'],
    ['河南省新乡市新乡县七里营镇刘庄村2组', '河南省新乡市新乡县七里营镇****'],
    ['内蒙古自治区呼和浩特市新城区中山路1号', '内蒙古自治区呼和浩特市新城区****'],
    ['新疆维吾尔自治区和田地区和田县3号', '新疆维吾尔自治区和田地区和田县****'],
    ['江苏省镇江市京口区正东路1号', '江苏省镇江市京口区****'],
    ['光明小区3号楼', '****'],
    ['', '****'],
  ]
  for (const [address, masked] of addresses) assert.equal(masks.address!(address), masked)
})
