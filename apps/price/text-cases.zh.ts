import type { Words } from '#core/app.ts'

const yesNo = { true: '是', false: '否' }

export const kind = {
  noMarking: '不明码标价',
  fraud: '价格欺诈',
  guided: '不执行政府定价、指导价',
  gouging: '哄抬价格',
  collusion: '价格串通',
  dumping: '低价倾销',
  charges: '乱收费',
}

export const wants = { report: '举报', complaint: '投诉', question: '咨询' }

const report = {
  name: '价格举报处理',
  steps: {
    accept: '受理',
    transfer: '移送其他部门',
    refuse: '不予受理',
    reply: '答复咨询',
    investigate: '开始调查',
    examine: '登记调查情况',
    weigh: '按表计算罚款幅度',
    penalise: '作出处罚',
    dismiss: '不予处罚',
  },
  states: {
    received: '已收到',
    accepted: '已受理',
    investigating: '调查中',
    settled: '已办结',
    transferred: '已移送',
    refused: '不予受理',
  },
  clocks: { acceptance: '决定是否受理', handling: '办结' },
  hints: { penalise: '罚款应当在表中算出的幅度之内。' },
  conditions: {
    penalise:
      '罚款不在幅度之内：不得低于 {least}，不得高于 {most}。没有违法行为的不得罚款。请改正数额，不罚款的留空。',
  },
}

const alarm = {
  name: '价格异常核查',
  steps: { check: '开始核查', explain: '属正常波动', warn: '提醒告诫', takeUp: '立案调查' },
  states: {
    raised: '待核查',
    checking: '核查中',
    explained: '正常波动',
    warned: '已提醒告诫',
    takenUp: '已立案调查',
  },
  clocks: { checking: '核查' },
}

export const caseWords: Words = {
  processes: { report, alarm },
  items: {
    '12358-report': {
      name: '价格举报',
      summary: '不明码标价、价格欺诈、哄抬价格、乱收费等，可以举报、投诉，也可以咨询。',
      materials: { evidence: '小票、价签照片、收费单据等证据' },
    },
    '12358-alarm': { name: '价格异常核查', summary: '价格监测发现异常时，由平台自动立案。' },
  },
  forms: {
    report: {
      name: '价格举报',
      fields: {
        wants: '您要',
        kind: '类别',
        respondentName: '商家或者单位',
        respondentCode: '统一社会信用代码',
        respondentAddress: '地址',
        goods: '商品或者服务',
        price: '价格（元）',
        happenedOn: '发生日期',
        facts: '情况说明',
        isNamed: '实名',
        phone: '手机号码',
      },
      values: { wants, kind, isNamed: yesNo },
      groups: {
        wish: '什么事',
        respondent: '哪一家',
        price: '什么价格',
        contact: '怎样联系您',
      },
      hints: {
        respondentCode: '不知道的可以不填。',
        facts: '标的什么价、收了多少、原来什么价，有什么凭据。',
        isNamed: '实名的，会把结果告知您，并为您保密。',
      },
    },
    finding: {
      name: '调查情况',
      fields: {
        inspectors: '调查人员（两名以上）',
        found: '调查到的情况',
        isMarked: '已明码标价',
        marked: '标示价格（元）',
        asked: '实际收取（元）',
        original: '标示的原价（元）',
        lowest: '前七日内最低成交价（元）',
        guided: '政府定价或者指导价上限（元）',
        hasNoIntent: '有证据足以证明没有主观故意',
        isGouging: '哄抬价格',
        isCollusion: '相互串通',
        isDumping: '低于成本倾销',
        gain: '违法所得（元）',
        isPerson: '经营者为个人',
        isGrave: '情节较重',
      },
      values: {
        isMarked: yesNo,
        hasNoIntent: yesNo,
        isGouging: yesNo,
        isCollusion: yesNo,
        isDumping: yesNo,
        isPerson: yesNo,
        isGrave: yesNo,
      },
      groups: { found: '情况', prices: '各种价格', conduct: '行为', weight: '轻重' },
    },
    transfer: { name: '移送', fields: { to: '移送到' } },
    reply: { name: '答复', fields: { answer: '答复内容' } },
    penalty: {
      name: '处罚决定',
      fields: { fine: '罚款（元）', refund: '责令退还（元）', decision: '决定内容' },
    },
    alarm: {
      name: '价格异常',
      fields: {
        item: '品名',
        place: '采价点',
        spec: '规格等级',
        unit: '计量单位',
        price: '价格（元）',
        date: '采价日期',
        cause: '异常',
        line: '比较的价格（元）',
        change: '相差（%）',
      },
      values: { cause: { movement: '波动过大', ceiling: '超过最高限价' } },
    },
    explanation: { name: '核查结论', fields: { explanation: '波动的原因' } },
    warning: { name: '提醒告诫', fields: { respondentName: '经营者', request: '要求' } },
    takingUp: {
      name: '立案调查',
      fields: { respondentName: '经营者', kind: '类别', facts: '线索' },
      values: { kind },
    },
  },
  documents: {
    receipt: {
      title: '价格举报接收单',
      body: '{applicant}：\n您对{respondent}的价格举报已于{receivedOn}收到，编号{caseNo}，将于{dueOn}前决定是否受理。',
    },
    acceptance: {
      title: '价格举报受理告知书',
      body: '{applicant}：\n您对{respondent}的价格举报（编号{caseNo}）已受理，将于{dueOn}前办结。',
    },
    transfer: {
      title: '价格举报移送告知书',
      body: '{applicant}：\n您对{respondent}的价格举报（编号{caseNo}）已移送{to}处理。\n[原因：{reason}]',
    },
    refusal: {
      title: '价格举报不予受理告知书',
      body: '{applicant}：\n您对{respondent}的价格举报（编号{caseNo}）不予受理。\n[理由：{reason}]',
    },
    reply: {
      title: '价格咨询答复书',
      body: '{applicant}：\n您的价格咨询（编号{caseNo}），现答复如下：\n{answer}',
    },
    result: {
      title: '价格举报处理结果告知书',
      body: '{applicant}：\n您对{respondent}的价格举报（编号{caseNo}）已办结：{outcome}。\n[认定的违法行为：{violation}。]\n[罚款{fine}。]\n[责令退还多收价款{refund}。]\n[说明：{reason}]',
      values: {
        outcome: { penalised: '已作出行政处罚', dismissed: '不予行政处罚' },
        violation: {
          collusion: '相互串通，操纵市场价格',
          gouging: '哄抬价格',
          dumping: '低价倾销',
          guided: '不执行政府定价、政府指导价',
          fraud: '价格欺诈',
          aboveMarked: '在标价之外加价',
          noMarking: '不按规定明码标价',
        },
      },
    },
    warning: {
      title: '价格提醒告诫函',
      body: '{respondent}：\n{date}采集的{item}价格出现异常，现提醒告诫如下：\n{request}',
    },
  },
  notices: {
    received: '价格举报已收到。',
    accepted: '价格举报已受理。',
    transferred: '价格举报已移送其他部门。',
    refused: '价格举报不予受理，理由见告知书。',
    answered: '您的价格咨询已答复。',
    settled: '价格举报已办结，结果见告知书。',
  },
}
