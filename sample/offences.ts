/** A kind of case: what was done, under which law, and what it costs. Fines in yuan, from least to most. */
export interface Offence {
  party: string
  violation: string
  facts: string
  basis: string
  kinds: string[]
  fine?: [number, number]
  forfeiture?: [number, number]
  /** The licence that is suspended or revoked. */
  licence?: string
  procedure?: '简易程序' | '普通程序'
}

/** Invented cases under laws that exist. */
export const offences: readonly Offence[] = [
  {
    party: 'market-regulation',
    violation: '经营超过保质期的食品',
    facts: '当事人货架上待售的食品超过保质期，未及时清理下架',
    basis: '《中华人民共和国食品安全法》第一百二十四条第一款',
    kinds: ['罚款', '没收违法所得'],
    fine: [5_000, 60_000],
    forfeiture: [30, 3_000],
  },
  {
    party: 'market-regulation',
    violation: '未按规定公示年度报告',
    facts: '当事人未按规定期限公示上一年度报告，经责令仍未改正',
    basis: '《企业信息公示暂行条例》第十七条',
    kinds: ['警告'],
  },
  {
    party: 'market-regulation',
    violation: '发布虚假广告',
    facts: '当事人在经营场所和网站宣传商品功效，内容与事实不符',
    basis: '《中华人民共和国广告法》第五十五条第一款',
    kinds: ['罚款'],
    fine: [2_000, 200_000],
  },
  {
    party: 'emergency-management',
    violation: '未对从业人员进行安全生产教育和培训',
    facts: '当事人新上岗人员未经安全生产教育和培训即上岗作业',
    basis: '《中华人民共和国安全生产法》第九十七条第三项',
    kinds: ['罚款'],
    fine: [10_000, 100_000],
  },
  {
    party: 'emergency-management',
    violation: '未在危险因素场所设置安全警示标志',
    facts: '当事人有限空间作业场所未设置明显的安全警示标志',
    basis: '《中华人民共和国安全生产法》第九十九条第一项',
    kinds: ['罚款', '责令停产停业'],
    fine: [10_000, 50_000],
  },
  {
    party: 'ecology-environment',
    violation: '超过排放标准排放水污染物',
    facts: '当事人总排口水样化学需氧量浓度超过排放标准',
    basis: '《中华人民共和国水污染防治法》第八十三条第二项',
    kinds: ['罚款'],
    fine: [100_000, 600_000],
  },
  {
    party: 'ecology-environment',
    violation: '未按照规定设置危险废物识别标志',
    facts: '当事人危险废物贮存间未设置识别标志，台账记录不全',
    basis: '《中华人民共和国固体废物污染环境防治法》第一百一十二条第一款',
    kinds: ['罚款'],
    fine: [100_000, 300_000],
  },
  {
    party: 'housing-construction',
    violation: '未取得施工许可证擅自施工',
    facts: '当事人未取得施工许可证即组织基础施工',
    basis: '《建设工程质量管理条例》第五十七条',
    kinds: ['罚款'],
    fine: [20_000, 300_000],
  },
  {
    party: 'housing-construction',
    violation: '允许他人以本单位名义承揽工程',
    facts: '当事人出借资质，由他人以其名义承揽工程并收取管理费',
    basis: '《建设工程质量管理条例》第六十一条',
    kinds: ['罚款', '没收违法所得', '降低资质等级'],
    fine: [20_000, 400_000],
    forfeiture: [5_000, 90_000],
  },
  {
    party: 'transport',
    violation: '未取得道路运输经营许可从事货运经营',
    facts: '当事人未取得道路运输经营许可，从事道路货物运输经营',
    basis: '《中华人民共和国道路运输条例》第六十三条',
    kinds: ['罚款'],
    fine: [3_000, 30_000],
  },
  {
    party: 'transport',
    violation: '货运车辆超限运输',
    facts: '当事人货运车辆车货总质量超过限值行驶公路',
    basis: '《公路安全保护条例》第六十四条',
    kinds: ['罚款'],
    fine: [200, 3_000],
  },
  {
    party: 'health',
    violation: '未取得卫生许可证擅自营业',
    facts: '当事人公共场所未取得卫生许可证擅自营业',
    basis: '《公共场所卫生管理条例》第十四条',
    kinds: ['警告', '罚款'],
    fine: [500, 30_000],
  },
  {
    party: 'health',
    violation: '使用未经消毒的公共用品用具',
    facts: '当事人提供顾客使用的用品用具未按规定消毒',
    basis: '《公共场所卫生管理条例》第十四条',
    kinds: ['警告'],
    procedure: '简易程序',
  },
  {
    party: 'urban-management',
    violation: '擅自占用城市道路摆摊经营',
    facts: '当事人未经批准占用人行道摆放物品从事经营',
    basis: '《城市道路管理条例》第四十二条',
    kinds: ['罚款'],
    fine: [50, 200],
    procedure: '简易程序',
  },
  {
    party: 'urban-management',
    violation: '未按规定处置建筑垃圾',
    facts: '当事人将建筑垃圾交给未经核准的单位运输',
    basis: '《城市建筑垃圾管理规定》第二十二条',
    kinds: ['罚款', '通报批评'],
    fine: [5_000, 100_000],
  },
  {
    party: 'fire-rescue',
    violation: '占用、堵塞疏散通道',
    facts: '当事人疏散通道堆放杂物，影响安全疏散',
    basis: '《中华人民共和国消防法》第六十条第一款第三项',
    kinds: ['罚款'],
    fine: [5_000, 50_000],
  },
  {
    party: 'fire-rescue',
    violation: '消防设施未保持完好有效',
    facts: '当事人火灾自动报警系统主机故障，未及时修复',
    basis: '《中华人民共和国消防法》第六十条第一款第一项',
    kinds: ['罚款'],
    fine: [5_000, 50_000],
  },
  {
    party: 'market-regulation',
    violation: '提交虚假材料取得食品经营许可',
    facts: '当事人提交虚假的场所使用证明取得食品经营许可',
    basis: '《中华人民共和国行政许可法》第七十九条',
    kinds: ['吊销许可证件', '警告'],
    licence: '食品经营许可证',
  },
]
