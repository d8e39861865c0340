import type { Words } from '#core/app.ts'

const yesNo = { true: '是', false: '否' }

export const values = {
  category: {
    goods: '商品质量',
    food: '食品安全',
    service: '服务质量',
    online: '网络交易',
    advertising: '广告宣传',
    price: '价格',
    measure: '计量',
    other: '其他',
  },
  respondentKind: {
    business: '一般经营者',
    platform: '电子商务平台',
    ownSite: '自建网站的经营者',
    shop: '平台内店铺',
  },
}

const respondent = {
  respondentName: '名称',
  respondentCode: '统一社会信用代码',
  respondentKind: '类型',
  respondentAddress: '地址',
  respondentPlace: '所在县区的区划代码',
  platformName: '平台名称',
  platformPlace: '平台住所地的区划代码',
}

const dispute = {
  bought: '购买的商品或者服务',
  boughtOn: '购买日期',
  amount: '涉及金额（元）',
  knewOn: '何时知道权益受侵害',
  dispute: '争议事实',
  claim: '请求',
}

const violation = { violation: '违法线索', happenedOn: '发生日期', isNamed: '实名举报' }
const contact = { phone: '手机号码', address: '通讯地址' }
const category = '类别'

const hints = {
  respondentName: '营业执照、小票或者店铺页面上的名称。',
  respondentCode: '不知道的可以不填，由工作人员查明。',
  respondentAddress: '实际经营的地址；网上店铺填写页面上公示的地址。',
  respondentPlace: '六位数字，如 331502。不知道的可以不填，由工作人员查明。',
  platformPlace: '六位数字。不知道的可以不填，由工作人员查明。',
}

const disputeHints = {
  knewOn: '从这一天起超过规定年限的，依法不再受理投诉。',
  dispute: '时间、地点、经过，与经营者协商的情况。',
  claim: '如退货退款、修理、赔偿多少元。',
}

const violationHints = {
  violation: '什么人、何时、何地、做了什么，有什么证据。',
  isNamed: '实名举报的，会告知您是否立案。您的信息对被举报人保密。',
}

export const forms: Words = {
  letter: {
    name: '消费来信',
    fields: {
      ...respondent,
      wants: '您希望',
      category,
      text: '情况说明',
      ...dispute,
      ...violation,
      ...contact,
    },
    values: {
      respondentKind: values.respondentKind,
      category: values.category,
      wants: {
        mediation: '请求调解纠纷（投诉）',
        enforcement: '查处违法行为（举报）',
        both: '两样都要',
        unsure: '说不清楚',
      },
      isNamed: yesNo,
    },
    groups: {
      respondent: '对方是谁',
      wish: '您希望怎样',
      dispute: '消费纠纷',
      violation: '违法线索',
      contact: '怎样联系您',
    },
    hints: {
      ...hints,
      ...disputeHints,
      ...violationHints,
      wants: '投诉是请求解决您自己的消费纠纷；举报是提供违法线索。两样都有的，分开办理。',
      text: '用自己的话写，工作人员会分清是投诉还是举报。',
    },
  },
  complaint: {
    name: '消费投诉',
    fields: { ...respondent, category, ...dispute, ...contact },
    values: { respondentKind: values.respondentKind, category: values.category },
    groups: { respondent: '被投诉人', dispute: '纠纷和请求', contact: '怎样联系您' },
    hints: { ...hints, ...disputeHints },
  },
  report: {
    name: '违法举报',
    fields: { ...respondent, category, ...violation, phone: contact.phone },
    values: { respondentKind: values.respondentKind, category: values.category, isNamed: yesNo },
    groups: { respondent: '被举报人', violation: '违法线索', contact: '怎样联系您' },
    hints: { ...hints, ...violationHints },
  },
  sorting: {
    name: '来件分拣',
    fields: { isComplaint: '含有投诉', isReport: '含有举报' },
    values: { isComplaint: yesNo, isReport: yesNo },
  },
  placing: { name: '确定处理地', fields: { division: '处理地的区划代码' } },
  assessment: {
    name: '受理审查',
    fields: {
      isCompetent: '属于本机关职责和权限',
      isHandledElsewhere: '他处已受理或者处理过同一争议',
      handledBy: '受理或者处理的单位',
      isForLiving: '为生活消费需要，与被投诉人有争议',
      isComplete: '材料齐全',
      missing: '缺少的材料',
      isBarred: '有法律、法规、规章规定的其他不予受理情形',
      respondentCode: '核实后的统一社会信用代码',
    },
    values: {
      isCompetent: yesNo,
      isHandledElsewhere: yesNo,
      isForLiving: yesNo,
      isComplete: yesNo,
      isBarred: yesNo,
    },
  },
  meeting: {
    name: '调解安排',
    fields: { meetingOn: '调解日期', meetingPlace: '地点或者方式', mediator: '调解人员' },
  },
  testing: { name: '委托检验检测', fields: { laboratory: '技术机构', tested: '检验检测事项' } },
  tested: { name: '检验检测结果', fields: { testResult: '结果' } },
  agreement: { name: '调解协议', fields: { terms: '协议内容', performBy: '履行期限' } },
  ending: {
    name: '终止调解',
    fields: { endCause: '终止的原因' },
    values: {
      endCause: {
        testing: '对检验检测的机构或者费用不能协商一致',
        absent: '一方无正当理由不参加调解',
        refused: '被投诉人明确拒绝调解',
        noAgreement: '双方无法达成协议',
        inadmissible: '受理后发现有不予受理的情形',
      },
    },
  },
  withdrawal: {
    name: '撤回投诉',
    fields: { isSettled: '双方已经自行和解' },
    values: { isSettled: yesNo },
  },
  verification: {
    name: '核查情况',
    fields: {
      inspectors: '核查人员（两名以上）',
      found: '核查到的情况',
      hasEvidence: '有证据初步证明违法',
      isPunishable: '依法应当给予处罚',
      isOurs: '属于本机关管辖',
      isInTime: '在处罚时限内',
      isCrime: '涉嫌犯罪',
      respondentCode: '核实后的统一社会信用代码',
    },
    values: {
      hasEvidence: yesNo,
      isPunishable: yesNo,
      isOurs: yesNo,
      isInTime: yesNo,
      isCrime: yesNo,
    },
  },
  inquiry: { name: '协查函', fields: { question: '请平台协查的事项' } },
  inquiryAnswer: { name: '平台答复', fields: { answer: '答复内容' } },
  merging: { name: '并案', fields: { mergedInto: '并入的举报编号' } },
  penalised: {
    name: '处罚决定',
    fields: { penaltyKey: '处罚记录', penaltyNo: '决定书文号', penalisedOn: '决定日期' },
  },
}
