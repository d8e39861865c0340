/** What is said the same way in records, forms and documents. */
export const same = (texts: readonly string[]) => Object.fromEntries(texts.map((text) => [text, text]))

export const departments = {
  tax: '税务局',
  'human-resources': '人力资源和社会保障局',
  statistics: '统计局',
  'public-security': '公安局',
  'housing-fund': '住房公积金管理中心',
  'market-regulation': '市场监督管理局',
  health: '卫生健康委员会',
  'culture-tourism': '文化广电和旅游局',
  transport: '交通运输局',
  'housing-construction': '住房和城乡建设局',
  'emergency-management': '应急管理局',
  commerce: '商务局',
  meteorology: '气象局',
}

export const purposes = {
  tax: '办理税务事项',
  insurance: '办理社会保险登记',
  statistics: '纳入统计单位',
  seal: '印章刻制备案',
  'housing-fund': '住房公积金缴存登记',
  licence: '办理许可',
}

export const nameParts = {
  place: '行政区划',
  tradeName: '字号',
  industry: '行业或者经营特点',
  organisation: '组织形式',
}

export const nameGrounds = {
  notChinese: '没有使用规范汉字',
  tooShort: '字号不足两个汉字',
  placeOrIndustry: '以行政区划名称或者行业作字号',
  state: '使用“中国”“中华”“全国”“国家”等字词，须报国务院批准',
  partyOrArmy: '使用政党、党政军机关、群团组织的名称或者特定称谓',
  foreign: '使用外国国家（地区）、国际组织的名称',
  indecent: '含有淫秽、色情、赌博、迷信、恐怖、暴力的内容',
  misleading: '可能使公众受骗或者产生误解',
  none: '无',
}

export const closureGrounds = {
  unknown: '没有查到登记信息',
  notActive: '不在存续状态',
  abnormal: '已列入经营异常名录',
  barred: '有股权出质、诉讼仲裁或者罚款未缴等不得简易注销的情形',
  none: '无',
}

export const claimStatuses = {
  pushed: '待认领',
  claimed: '已认领',
  overdue: '逾期未认领',
  'claimed-late': '逾期认领',
  declined: '不属本部门',
}

export const yesNo = { true: '是', false: '否' }

export const licences = same([
  '食品经营许可证',
  '公共场所卫生许可证',
  '药品经营许可证',
  '医疗机构执业许可证',
  '娱乐经营许可证',
  '道路运输经营许可证',
  '建筑业企业资质证书',
  '危险化学品经营许可证',
])

export const papers = same([
  '组织机构代码证',
  '税务登记证',
  '社会保险登记证',
  '统计登记证',
  '公章刻制备案',
  '单位办理住房公积金缴存登记',
  '对外贸易经营者备案登记',
  '再生资源回收经营者备案',
  '房地产经纪机构及其分支机构备案',
  '旅行社服务网点备案登记',
  '气象信息服务企业备案',
  '劳务派遣单位设立分公司备案',
])
