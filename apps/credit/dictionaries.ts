/** A measure that follows from an entry in a list: who carries it out, on what basis, to what effect. */
interface Measure {
  [name: string]: string
  code: string
  executor: string
  effect: string
  basis: string
}

/** 失信惩戒措施: only measures that a law or a regulation provides for (国办发〔2020〕49号). */
export const measures: Measure[] = [
  {
    code: 'bidding-limit',
    executor: 'public-resource-trading',
    effect: 'restrict',
    basis: '最高人民法院关于公布失信被执行人名单信息的若干规定#第六条',
  },
  {
    code: 'procurement-bar',
    executor: 'finance',
    effect: 'prohibit',
    basis: '中华人民共和国政府采购法#第七十七条',
  },
  {
    code: 'procurement-check',
    executor: 'finance',
    effect: 'restrict',
    basis: '中华人民共和国政府采购法#第二十二条',
  },
  {
    code: 'finance-caution',
    executor: 'financial-institution',
    effect: 'restrict',
    basis: '最高人民法院关于公布失信被执行人名单信息的若干规定#第六条',
  },
  {
    code: 'executive-bar',
    executor: 'market-regulation',
    effect: 'prohibit',
    basis: '中华人民共和国公司法#第一百七十八条',
  },
  {
    code: 'civil-service-bar',
    executor: 'civil-service',
    effect: 'prohibit',
    basis: '中华人民共和国公务员法#第二十六条',
  },
  {
    code: 'safety-inspection',
    executor: 'emergency-management',
    effect: 'inspect',
    basis: '中华人民共和国安全生产法#第七十八条',
  },
  {
    code: 'project-suspension',
    executor: 'development-reform',
    effect: 'restrict',
    basis: '中华人民共和国安全生产法#第七十八条',
  },
  {
    code: 'wage-limits',
    executor: 'human-resources',
    effect: 'restrict',
    basis: '保障农民工工资支付条例#第四十八条',
  },
  {
    code: 'publicity-limits',
    executor: 'market-regulation',
    effect: 'restrict',
    basis: '企业信息公示暂行条例#第十八条',
  },
  {
    code: 'departure-limit',
    executor: 'immigration',
    effect: 'prohibit',
    basis: '中华人民共和国税收征收管理法#第四十四条',
  },
]

export const measureCodes = measures.map((measure) => measure.code)

/** The measures of each list, for organisations and for natural persons. */
export const measuresByList: { listType: string; organisation: string[]; person: string[] }[] = [
  {
    listType: '失信被执行人',
    organisation: ['bidding-limit', 'procurement-check', 'finance-caution'],
    person: ['finance-caution', 'executive-bar', 'civil-service-bar'],
  },
  {
    listType: '市场监督管理严重违法失信名单',
    organisation: ['publicity-limits', 'procurement-check'],
    person: [],
  },
  {
    listType: '重大税收违法失信主体',
    organisation: ['procurement-check', 'departure-limit'],
    person: ['departure-limit', 'civil-service-bar'],
  },
  {
    listType: '拖欠农民工工资失信联合惩戒对象名单',
    organisation: ['wage-limits', 'procurement-check'],
    person: ['wage-limits', 'civil-service-bar'],
  },
  {
    listType: '安全生产严重失信主体名单',
    organisation: ['safety-inspection', 'project-suspension'],
    person: ['safety-inspection'],
  },
  { listType: '政府采购严重违法失信行为记录名单', organisation: ['procurement-bar'], person: [] },
  { listType: '经营异常名录', organisation: ['publicity-limits'], person: [] },
]
