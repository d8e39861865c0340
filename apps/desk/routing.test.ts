import assert from 'node:assert/strict'
import test from 'node:test'
import { PlayedCase } from '#test/play-case.ts'
import { desk } from './app.ts'
import { routingTable } from './routing/routing-table.ts'

/** What people write, the department it is for, and the words that say so. */
const texts: [text: string, department: string, words: string[]][] = [
  ['我家楼下工地夜间施工，吵得孩子睡不着', 'urban-management', ['工地', '夜间施工', '施工']],
  ['小区广场每晚广场舞音响特别大，扰民严重', 'public-security', ['广场舞', '扰民', '音响']],
  ['附近化工厂晚上偷排废气，有刺鼻异味', 'ecology-environment', ['废气', '异味']],
  ['学校门口摊贩占道经营，放学堵得走不动', 'urban-management', ['占道', '摊贩']],
  ['垃圾好几天没人清运，臭得不行', 'urban-management', ['垃圾', '清运']],
  ['建设路的路灯坏了一周，井盖也松了', 'housing-construction', ['路灯', '井盖']],
  ['物业不作为，业委会选举也不公开', 'housing-construction', ['物业', '业委会']],
  ['开发商拖了一年还不交房', 'housing-construction', ['开发商', '交房']],
  ['今天突然停水，自来水公司电话打不通', 'water-resources', ['自来水', '停水']],
  ['出租车司机拒载，还绕路', 'transport', ['出租车', '拒载', '绕路']],
  ['路口红绿灯坏了，天天违停', 'public-security', ['红绿灯', '违停']],
  ['包工头拖欠工资半年，我们是农民工', 'human-resources', ['拖欠工资', '工资', '农民工', '包工头']],
  ['异地就医的药费怎么用医保报销', 'medical-security', ['医保', '报销', '异地就医', '药费']],
  ['医院挂号太难，就诊要排两个小时', 'health', ['医院', '挂号', '就诊']],
  ['孩子明年入学，学区怎么划分', 'education', ['入学', '学区']],
  ['健身房关门跑路，会员卡不退费', 'market-regulation', ['会员卡', '退费']],
  ['在饭店吃坏肚子，后厨很脏', 'market-regulation', ['饭店', '吃坏', '后厨']],
  ['公积金提取要什么条件', 'housing-fund', ['公积金']],
  ['楼道里飞线给电动车充电，消防隐患很大', 'fire-rescue', ['消防', '充电', '飞线', '楼道']],
  ['商店不给开发票', 'tax', ['发票']],
]

for (const [text, department, words] of texts)
  test(`“${text}” is for ${department}, because of ${words.join(', ')}`, () => {
    const { facts } = begun(text).state
    const [first] = facts.routes as { department: string; words: string[]; score: number }[]
    assert.deepEqual([facts.suggested, first?.department, first?.words], [department, department, words])
  })

test('each word that was found is a row of the table with the article that makes it the department’s duty', () => {
  const [received] = begun('物业不作为').history
  assert.deepEqual(
    received?.decision?.matched.map(({ rule, basis, outputs }) => [rule, basis, outputs.weight]),
    [['property-1', ['物业管理条例#第五条'], 5]],
  )
})

test('what speaks of several things suggests the strongest, and shows the others', () => {
  const { facts } = begun('小区停车位被占，物业说要等消防改造，电动车充电飞线也没人管').state
  const routes = facts.routes as { topic: string; score: number }[]
  assert.deepEqual(
    routes.map(({ topic, score }) => [topic, score]),
    [
      ['fire', 13],
      ['property', 8],
      ['traffic', 2],
    ],
  )
})

test('what speaks of nothing known, or hints at it only, suggests nothing', () => {
  assert.equal(begun('我有一个想法').state.facts.suggested, null)
  assert.equal(begun('小区的绿化').state.facts.suggested, null)
})

test('of two topics that say as much, the one that stands first in the table is suggested, always', () => {
  const { facts } = begun('路灯和物业').state
  assert.deepEqual([facts.topic, (facts.routes as unknown[]).length], ['roads', 2])
})

test('no word stands twice under one topic, and each has a weight from one to five', () => {
  const rows = routingTable.rules.map(({ then }) => then)
  assert.equal(new Set(rows.map(([word, topic]) => `${word} ${topic}`)).size, rows.length)
  assert.ok(rows.every(([, , , weight]) => /^[1-5]$/.test(weight!)))
})

function begun(text: string): PlayedCase {
  return new PlayedCase(desk, '12345-request', { on: '2026-10-12', form: { kind: 'help', title: '', text } })
}
