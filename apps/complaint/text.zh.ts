import type { Words } from '#core/app.ts'
import { caseWords } from './text-cases.zh.ts'
import { forms, values } from './text-forms.zh.ts'

const orders = {
  order62: '工商总局令第62号（2014年3月15日起）',
  order20: '市场监管总局令第20号（2020年1月1日起）',
  order121: '市场监管总局令第121号（2026年4月15日起）',
}

const ground = {
  notCompetent: '不属于市场监管职责或者本机关无处理权限',
  handledElsewhere: '已由其他机关、组织受理或者处理过',
  notForLiving: '不是为生活消费需要，或者不能证明存在争议',
  tooLate: '知道权益受侵害已超过规定的年限',
  incomplete: '未提供规定的材料',
  otherLaw: '法律、法规、规章规定不予受理',
}

const ruleSet = '适用规章'

export const zh: Words = {
  name: '消费投诉举报（12315）',
  tagline: '投诉有调解，举报有核查，件件有回音',
  records: {
    'complaint.outcome': {
      name: '消费投诉处理结果',
      fields: {
        caseNo: '办件编号',
        respondentCode: '统一社会信用代码',
        respondentName: '被投诉单位',
        category: '投诉类别',
        receivedOn: '收到日期',
        acceptedOn: '受理日期',
        closedOn: '办结日期',
        outcome: '处理结果',
        ruleSet,
      },
      values: {
        category: values.category,
        outcome: {
          agreed: '达成调解协议',
          settled: '双方自行和解',
          withdrawn: '撤回投诉',
          failed: '调解终止',
          refused: '不予受理',
        },
        ruleSet: orders,
      },
    },
    'complaint.lead': {
      name: '举报处理结果',
      fields: {
        caseNo: '办件编号',
        category: '举报类别',
        receivedOn: '收到日期',
        claimedOn: '认领日期',
        decidedOn: '决定日期',
        closedOn: '办结日期',
        outcome: '处理结果',
      },
      values: {
        category: values.category,
        outcome: {
          penalised: '已作出处罚',
          notPunished: '不予处罚',
          notFiled: '不予立案',
          police: '移送公安机关',
          redirected: '告知向有权部门提出',
          merged: '并入已有举报',
        },
      },
    },
  },
  quality: {
    'complaint.closed.early': '办结日期应当不早于收到日期，也不晚于今天。',
    'complaint.accepted.late': '受理超过了规定的期限。',
    'complaint.lead.order': '办结、决定日期应当不早于收到日期。',
    'complaint.lead.claimed.late': '认领超过了规定的期限。',
    'complaint.platform.missing': '被投诉举报的是平台内店铺的，请填写平台名称。',
    'complaint.knew.future': '知道权益受侵害的日期晚于今天，请核对。',
    'complaint.knew.early': '知道权益受侵害的日期早于购买日期，请核对。',
    'complaint.happened.future': '违法行为的日期晚于今天，请核对。',
    'complaint.dispute.missing':
      '请求调解的，请写明购买的商品或者服务、何时知道权益受侵害、争议事实和具体请求。',
    'complaint.violation.missing': '举报违法行为的，请写明具体线索。',
    'complaint.text.missing': '不确定是投诉还是举报的，请用自己的话写明情况。',
    'complaint.verification.two': '核查应当由两名以上执法人员进行。',
    'complaint.sorting.empty': '请至少选择投诉、举报中的一项；都不是的，请选择“告知其他途径”。',
  },
  tables: {
    'rule-set': {
      name: '适用哪一部规章',
      inputs: { receivedOn: '收到日期' },
      outputs: { ruleSet },
      values: { ruleSet: orders },
    },
    jurisdiction: {
      name: '由哪里的市场监管部门处理',
      inputs: { ruleSet, respondentKind: '被投诉举报人', isPlaceKnown: '实际经营地已知' },
      outputs: { place: '处理地' },
      values: {
        respondentKind: values.respondentKind,
        place: { respondent: '被投诉举报人所在地', platform: '平台经营者住所地', unknown: '待查明' },
      },
    },
    admission: {
      name: '投诉是否受理',
      inputs: {
        ruleSet,
        isCompetent: '属于本机关职责',
        isHandledElsewhere: '已由他处受理或处理',
        isForLiving: '为生活消费需要',
        isTooLate: '超过规定的年限',
        isComplete: '材料齐全',
        isBarred: '其他不予受理情形',
      },
      outputs: { step: '建议', ground: '理由' },
      values: { step: { accept: '受理', refuse: '不予受理' }, ground },
    },
    filing: {
      name: '举报是否立案',
      inputs: {
        isCrime: '涉嫌犯罪',
        hasEvidence: '有初步证据',
        isPunishable: '依法应当处罚',
        isOurs: '属于本机关管辖',
        isInTime: '在处罚时限内',
      },
      outputs: { step: '建议', ground: '理由' },
      values: {
        step: { file: '立案', notFile: '不予立案', redirect: '告知向有权部门提出', toPolice: '移送公安机关' },
        ground: {
          crime: '涉嫌犯罪',
          noEvidence: '没有证据初步证明违法',
          notPunishable: '依法不应处罚',
          notOurs: '不属于本机关管辖',
          tooLate: '超过处罚时限',
        },
      },
    },
  },
  rules: {
    'tell-outcome': '投诉办结后，形成处理结果',
    'count-lead-closed': '举报办结后，计入统计',
    'count-lead-redirected': '举报告知其他途径后，计入统计',
    'count-lead-merged': '举报并案后，计入统计',
    'take-penalty': '处罚决定注明举报编号的，推动该举报办结',
  },
  events: { 'complaint.outcome': '形成投诉处理结果', 'complaint.lead': '形成举报处理结果' },
  indicators: {
    complaints: '各单位被投诉件数',
    'complaints-by-category': '各类投诉件数',
    'complaints-by-outcome': '各种结果的投诉件数',
    'resolution-rate': '各单位投诉解决率',
    'accepted-in-time': '投诉按期受理率',
    'days-to-close': '投诉平均办结用时',
    reports: '举报处理结果',
    'claimed-in-time': '举报按期认领率',
  },
  pages: { complaints: '投诉公示', orders: '怎样处理投诉举报' },
  texts: {
    complaints:
      '按单位公示投诉的件数和解决率，不逐件公示。达成调解协议和双方自行和解的，算作解决；不予受理和消费者撤回的，不计入解决率。投诉人的任何信息都不公开；件数很少的，容易认出是谁投诉，也说明不了单位的好坏，所以不列。',
    orders:
      '收到的那一天由哪一部规章管着，就一直按它办到底。下面四张表说明适用哪一部规章、由哪里处理、是否受理、是否立案，每一行都注明依据。',
  },
  limits: {
    acceptWithin: '受理投诉',
    mediateWithin: '调解',
    tellEndWithin: '告知终止调解',
    fileWithin: '举报是否立案',
    fileMore: '延长核查',
    tellReporterWithin: '告知实名举报人',
    knownWithin: '知道权益受侵害起',
    sortWithin: '分送来件',
    claimWithin: '认领举报',
    platformAnswerWithin: '平台答复协查',
    closeAfter: '投诉人未回应即办结',
    policeWithin: '公安机关决定是否立案',
    policeMore: '公安机关延长决定',
  },
  sources: { 'market-regulation': '市场监督管理局' },
  ...caseWords,
  forms,
}
