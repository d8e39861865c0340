import type { Words } from '#core/app.ts'
import { tags } from './record-words.zh.ts'

const yesNo = { true: '是', false: '否' }
const delivery = { portal: '网上领取电子证照', counter: '窗口领取', post: '邮寄送达' }
const foodKinds = {
  hotFood: '热食类食品制售',
  coldFood: '冷食类食品制售',
  rawFood: '生食类食品制售',
  pastry: '糕点类食品制售',
  drinks: '自制饮品制售',
  prepacked: '预包装食品销售',
}
const handing = { delivery: '领取方式', postAddress: '邮寄地址', isTrue: '承诺所填内容真实' }
const handingValues = { delivery, isTrue: { true: '承诺', false: '不承诺' } }
const contact = { contact: '联系人', contactPhone: '联系电话' }
const business = {
  uscc: '统一社会信用代码',
  businessName: '经营者名称',
  address: '经营场所',
  legalRepresentative: '法定代表人（负责人）',
}
const signs = {
  signText: '招牌内容',
  signWidth: '招牌宽度（米）',
  signHeight: '招牌高度（米）',
  signLit: '夜间亮化',
}
const drains = {
  outlets: '污水排放口数量',
  dailyDischarge: '预计日排水量（立方米）',
  hasPretreatment: '已建隔油池等预处理设施',
}
const person = {
  name: '姓名',
  citizenId: '公民身份号码',
  birthOn: '出生日期',
  householdAddress: '户籍地址',
  address: '现住址',
  phone: '联系电话',
}
const groups = { who: '申请人', premises: '经营场所', delivery: '领取与承诺' }

export const forms: Words = {
  restaurant: {
    name: '开餐饮店申请表',
    fields: {
      hasLicence: '已有营业执照',
      uscc: business.uscc,
      place: '名称中的行政区划',
      tradeName: '字号',
      industry: '行业',
      organisation: '组织形式',
      legalRepresentative: '经营者姓名',
      legalRepresentativeId: '经营者公民身份号码',
      ...contact,
      address: business.address,
      area: '建筑面积（平方米）',
      seats: '座位数',
      foodKinds: '经营项目',
      employees: '从业人数',
      isGatheringPlace: '属于公众聚集场所',
      byPromise: '消防安全检查采用告知承诺',
      hasSign: '设置户外招牌',
      ...signs,
      drains: '污水排入城镇排水管网',
      ...drains,
      seals: '刻制印章',
      ...handing,
    },
    values: {
      hasLicence: { true: '已有', false: '没有，一并办理' },
      organisation: { 店: '店', 馆: '馆', 部: '部', 行: '行', 中心: '中心' },
      foodKinds,
      isGatheringPlace: yesNo,
      byPromise: { true: '采用，当场许可、事后核查', false: '不采用，先检查后许可' },
      hasSign: yesNo,
      signLit: yesNo,
      drains: yesNo,
      hasPretreatment: yesNo,
      seals: yesNo,
      ...handingValues,
    },
    groups: {
      licence: '营业执照',
      people: '经营者与联系人',
      premises: groups.premises,
      food: '食品经营',
      fire: '消防安全',
      sign: '户外招牌',
      drains: '排水',
      delivery: groups.delivery,
    },
    hints: {
      drains: '由商场、物业统一办理排水许可的，请选“否”。',
      place: '例如：江湾市临江区',
      tradeName: '店名中最有辨识度的部分，例如：潮味',
      isGatheringPlace: '餐饮场所建筑面积较大的一般属于公众聚集场所，不确定时请选“是”，由消防部门确认。',
      byPromise: '承诺场所符合消防技术标准和管理规定；核查发现不符合又不整改的，撤销许可。',
    },
  },
  food: {
    name: '食品经营许可申请表',
    fields: {
      ...business,
      ...contact,
      area: '经营面积（平方米）',
      seats: '座位数',
      foodKinds: '经营项目',
      ...handing,
    },
    values: { foodKinds, ...handingValues },
    groups: { ...groups, food: '食品经营' },
  },
  fire: {
    name: '公众聚集场所消防安全检查申请表',
    fields: {
      ...business,
      ...contact,
      area: '建筑面积（平方米）',
      seats: '容纳人数',
      floor: '所在楼层',
      byPromise: '采用告知承诺',
      ...handing,
    },
    values: { byPromise: yesNo, ...handingValues },
    groups: { ...groups, way: '办理方式' },
  },
  signboard: {
    name: '户外招牌设置申请表',
    fields: { ...business, ...contact, ...signs, ...handing },
    values: { signLit: yesNo, ...handingValues },
    groups: { who: groups.who, sign: '招牌', delivery: groups.delivery },
  },
  drainage: {
    name: '排水许可申请表',
    fields: { ...business, ...contact, ...drains, ...handing },
    values: { hasPretreatment: yesNo, ...handingValues },
    groups: { who: groups.who, drains: '排水', delivery: groups.delivery },
  },
  hygiene: {
    name: '公共场所卫生许可申请表',
    fields: {
      ...business,
      ...contact,
      venue: '场所类别',
      area: '营业面积（平方米）',
      employees: '从业人数',
      ...handing,
    },
    values: {
      venue: {
        hotel: '宾馆、旅店',
        bath: '公共浴室',
        barber: '理发店',
        beauty: '美容店',
        cinema: '影剧院',
        pool: '游泳场馆',
        mall: '商场',
      },
      ...handingValues,
    },
    groups,
  },
  road: {
    name: '临时占用城市道路申请表',
    fields: {
      uscc: business.uscc,
      occupant: '占用人',
      ...contact,
      roadPlace: '占用位置',
      roadArea: '占用面积（平方米）',
      purpose: '占用事由',
      from: '起始日期',
      until: '截止日期',
      ...handing,
    },
    values: {
      purpose: { construction: '工程施工', scaffold: '搭设脚手架', event: '举办活动', other: '其他' },
      ...handingValues,
    },
    groups: { who: groups.who, road: '占用道路', delivery: groups.delivery },
  },
  residence: {
    name: '居住证申领表',
    fields: { ...person, residesSince: '到本市居住日期', ground: '申领理由', ...handing },
    values: { ground: { work: '合法稳定就业', home: '合法稳定住所', school: '连续就读' }, ...handingValues },
    groups: { who: groups.who, residence: '居住情况', delivery: groups.delivery },
  },
  senior: {
    name: '老年人优待证申请表',
    fields: { ...person, ...handing },
    values: handingValues,
    groups: { who: groups.who, reach: '联系方式', delivery: groups.delivery },
  },
  renewal: {
    name: '许可延续申请表',
    fields: {
      renewedCase: '原许可办件编号',
      uscc: business.uscc,
      businessName: business.businessName,
      validUntil: '原许可有效期至',
      isUnchanged: '经营条件没有变化',
      ...contact,
      ...handing,
    },
    values: { isUnchanged: yesNo, ...handingValues },
    groups: { permit: '原许可', who: groups.who, delivery: groups.delivery },
  },
  preReview: {
    name: '预审意见',
    fields: { preReviewFindings: '预审意见' },
    hints: {
      preReviewFindings: '申请人会看到这些意见；仅上传、未核原件的材料会自动列入告知书，请其出示原件。',
    },
  },
  correction: { name: '一次性告知', fields: { defects: '需要补正的全部内容' } },
  refusal: {
    name: '不予受理',
    fields: { refusalGround: '不予受理的情形', rightOrgan: '应当向其申请的机关' },
    values: {
      refusalGround: {
        notNeeded: '依法不需要取得许可',
        notOurs: '不属于本机关职权范围',
        incomplete: '材料不符合法定要求且未补正',
      },
    },
  },
  consultation: {
    name: '征求部门意见',
    fields: { consulted: '征求意见的部门', question: '征求意见的问题' },
    values: {
      consulted: {
        'public-security': '公安交通管理部门',
        'fire-rescue': '消防救援机构',
        'ecology-environment': '生态环境部门',
        'natural-resources': '自然资源和规划部门',
        'housing-construction': '住房和城乡建设部门',
      },
    },
  },
  inspection: {
    name: '现场核查记录',
    fields: {
      inspectedOn: '核查日期',
      inspectors: '核查人员（两名以上）',
      inspectionResult: '核查结果',
      findings: '核查情况',
    },
    values: { inspectionResult: { passed: '符合要求', failed: '不符合要求' } },
  },
  special: {
    name: '特别程序',
    fields: { procedure: '程序种类', expectedDays: '预计所需天数' },
    values: {
      procedure: {
        hearing: '听证',
        tender: '招标',
        auction: '拍卖',
        inspection: '检验',
        testing: '检测',
        quarantine: '检疫',
        appraisal: '鉴定',
        expertReview: '专家评审',
      },
    },
  },
  specialResult: { name: '特别程序结果', fields: { specialOutcome: '结果' } },
  hearingNotice: {
    name: '听证通知',
    fields: {
      hearingOn: '听证日期',
      hearingAt: '听证时间',
      hearingPlace: '听证地点',
      hearingChair: '听证主持人',
    },
  },
  hearing: { name: '听证笔录', fields: { hearingRecord: '听证笔录' } },
  delivery: {
    name: '送达回证',
    fields: { deliveryWay: '送达方式', receivedBy: '签收人', trackingNo: '邮件号' },
    values: { deliveryWay: { portal: '电子送达', counter: '当面送达', post: '邮寄送达' } },
  },
  revocation: {
    name: '撤销许可',
    fields: { revocationGround: '撤销情形' },
    values: {
      revocationGround: {
        abuse: '工作人员滥用职权、玩忽职守作出决定',
        beyondPowers: '超越法定职权作出决定',
        procedure: '违反法定程序作出决定',
        unqualified: '对不具备资格或者不符合条件的申请人准予许可',
        deceit: '以欺骗、贿赂等不正当手段取得许可',
        other: '依法可以撤销的其他情形',
      },
    },
  },
  cancellation: {
    name: '注销许可',
    fields: { cancellationGround: '注销情形' },
    values: {
      cancellationGround: {
        expired: '有效期届满未延续',
        death: '公民死亡或者丧失行为能力',
        dissolved: '法人或者其他组织依法终止',
        revoked: '许可被撤销、撤回或者证件被吊销',
        forceMajeure: '因不可抗力无法实施',
        request: '持证人申请注销',
      },
    },
  },
  promiseCheck: {
    name: '承诺核查',
    fields: {
      checkedCase: '许可办件编号',
      checkedItem: '许可事项',
      responsible: '核查部门',
      uscc: business.uscc,
      businessName: business.businessName,
      promisedOn: '承诺日期',
    },
  },
  mending: { name: '整改报告', fields: { mendingNote: '整改情况' } },
  rated: {
    name: '差评内容',
    fields: {
      ratedCase: '办件编号',
      ratedItem: '事项',
      responsible: '责任部门',
      ratedChannel: '办理渠道',
      grade: '评分',
      tags: '评价标签',
      comment: '评价内容',
      ratedOn: '评价日期',
    },
    values: { tags },
  },
  ratingVerified: { name: '核实情况', fields: { verification: '核实和整改情况' } },
  ratingAnswer: { name: '答复评价', fields: { answerText: '答复内容' } },
  callBack: {
    name: '回访记录',
    fields: { callBack: '回访结果', callBackNote: '回访情况' },
    values: { callBack: { content: '满意', unsatisfied: '仍不满意', unreachable: '联系不上' } },
  },
}
