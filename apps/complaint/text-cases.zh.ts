import type { Words } from '#core/app.ts'

const placingSteps = { assign: '按管辖分派', place: '改派处理地' }

const complaint = {
  name: '消费投诉处理',
  steps: {
    ...placingSteps,
    unreachable: '店铺联系不上，转平台住所地',
    assess: '审查是否受理',
    accept: '受理',
    refuse: '不予受理',
    mediate: '组织调解',
    test: '委托检验检测',
    resume: '检验检测结果返回',
    agree: '达成调解协议',
    fail: '终止调解',
    timeUp: '调解期限届满，自动终止',
    withdraw: '撤回投诉',
    tellEnd: '告知终止调解',
    unperformed: '对方没有履行协议',
    close: '确认办结',
    closeByRule: '到期未回应，自动办结',
    closeWithdrawn: '撤回后办结',
  },
  states: {
    received: '已收到',
    assigned: '已分派',
    accepted: '已受理',
    mediating: '调解中',
    testing: '检验检测中',
    agreed: '已达成协议',
    failed: '调解终止，待告知',
    withdrawn: '已撤回',
    ended: '调解终止，已告知',
    refused: '不予受理',
    closed: '已办结',
  },
  clocks: {
    acceptance: '决定是否受理',
    mediation: '调解期限',
    tellingEnd: '告知终止调解',
    closing: '等待投诉人确认',
  },
  hints: {
    withdraw: '撤回后，这件投诉就办结了。',
    unperformed: '对方到期没有履行协议的，请写明情况。调解协议不能强制执行，可以向人民法院起诉。',
    close: '您认为这件事办完了，就由您来办结。',
  },
}

const report = {
  name: '违法举报处理',
  steps: {
    ...placingSteps,
    claim: '认领',
    verify: '登记核查情况',
    ask: '向平台发协查函',
    answer: '登记平台答复',
    sample: '送样检验检测',
    sampled: '检验检测结果返回',
    extend: '延长核查期限',
    file: '立案',
    notFile: '不予立案',
    redirect: '告知向有权部门提出',
    merge: '并入已有举报',
    penalise: '作出处罚',
    spare: '不予处罚',
    toPolice: '移送公安机关',
    policeExtend: '公安机关延长决定',
    policeFile: '公安机关立案',
    policeReturn: '公安机关不予立案，退回',
    oweTelling: '须告知实名举报人',
    tell: '告知举报人',
    close: '办结',
  },
  states: {
    received: '已收到',
    verifying: '核查中',
    sampling: '检验检测中',
    atPolice: '公安机关审查中',
    filed: '已立案',
    penalty: '已处罚',
    spared: '不予处罚',
    notFiled: '不予立案',
    movedToPolice: '公安机关已立案',
    closed: '已办结',
    redirected: '已告知其他途径',
    merged: '已并案',
  },
  clocks: {
    filing: '决定是否立案',
    claiming: '认领',
    telling: '告知实名举报人',
    platformAnswer: '平台答复协查',
    policeDecision: '公安机关决定是否立案',
  },
}

const letter = {
  name: '消费来信分送',
  steps: {
    split: '按投诉、举报分开',
    sort: '分拣来件',
    redirect: '告知其他途径',
    withdraw: '撤回来信',
    finish: '各件都已办结',
  },
  states: {
    received: '已收到',
    handedOn: '已分送办理',
    closed: '已办结',
    redirected: '已告知其他途径',
    withdrawn: '已撤回',
  },
  clocks: { sorting: '分送来件' },
}

const ruleSet = {
  order62: '《工商行政管理部门处理消费者投诉办法》',
  order20: '《市场监督管理投诉举报处理暂行办法》',
  order121: '《市场监督管理投诉举报处理办法》',
}

const documents = {
  receipt: {
    title: '投诉接收单',
    body: '{applicant}：\n您对{respondent}的投诉已于{receivedOn}收到，编号{caseNo}。\n本件依照{ruleSet}办理，收到之日起{days}个工作日内决定是否受理并告知您。',
    values: { ruleSet },
  },
  acceptance: {
    title: '投诉受理决定书',
    body: '{applicant}：\n您于{receivedOn}提出的对{respondent}的投诉（编号{caseNo}），符合{ruleSet}规定的条件，决定自{acceptedOn}起受理。\n本机关将组织调解，检验、检测、鉴定所需时间不计入调解期限。',
    values: { ruleSet },
  },
  refusal: {
    title: '投诉不予受理决定书',
    body: '{applicant}：\n您对{respondent}的投诉（编号{caseNo}），经审查，依照{ruleSet}的规定，决定不予受理。\n[理由：{ground}。]\n[说明：{reason}]\n您可以与经营者协商和解，请求消费者协会调解，根据仲裁协议提请仲裁，或者向人民法院起诉。\n对本决定不服的，可以自收到之日起六十日内申请行政复议，或者在六个月内提起行政诉讼。',
    values: {
      ruleSet,
      ground: {
        notCompetent: '投诉事项不属于市场监督管理部门职责，或者本机关不具有处理权限',
        handledElsewhere: '其他机关或者组织已经受理或者处理过同一消费者权益争议',
        notForLiving:
          '不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议',
        tooLate: '自知道或者应当知道权益受到侵害之日起已超过规定的年限',
        incomplete: '未提供规定的材料',
        otherLaw: '法律、法规、规章规定不予受理',
      },
    },
  },
  agreement: {
    title: '消费者权益争议调解书',
    body: '投诉人：{applicant}\n被投诉人：{respondent}\n编号：{caseNo}\n争议事实：{dispute}\n投诉请求：{claim}\n经调解，双方自愿达成协议如下：\n{terms}\n[履行期限：{performBy}。]\n本调解书由双方签字或者盖章，各执一份，本机关留存一份。一方不履行的，另一方可以依法向人民法院起诉。',
  },
  termination: {
    title: '终止调解告知书',
    body: '{applicant}、{respondent}：\n编号{caseNo}的消费者权益争议，依照{ruleSet}的规定终止调解。[原因：{cause}。]\n双方仍可以协商和解，根据仲裁协议提请仲裁，或者向人民法院起诉。',
    values: {
      ruleSet,
      cause: {
        time: '在规定的调解期限内未能达成协议',
        unperformed: '调解协议没有履行',
        withdrawn: '投诉人撤回投诉',
        settled: '双方自行和解',
        testing: '对检验检测的机构或者费用不能协商一致',
        absent: '一方无正当理由不参加调解',
        refused: '被投诉人明确拒绝调解',
        noAgreement: '双方无法达成协议',
        inadmissible: '受理后发现有不予受理的情形',
      },
    },
  },
  reportReceipt: {
    title: '举报接收单',
    body: '{applicant}：\n您对{respondent}的举报已于{receivedOn}收到，编号{caseNo}，依照{ruleSet}办理。\n本机关对您的信息保密。',
    values: { ruleSet },
  },
  inquiry: {
    title: '协助调查函',
    body: '{platform}：\n因核查举报需要，请协助提供下列情况，并在规定的期限内书面答复：\n{question}',
  },
  redirection: {
    title: '告知书',
    body: '{applicant}：\n您提出的事项（编号{caseNo}）不由本机关处理。\n[{reason}]\n请直接向有处理权限的部门提出。',
  },
  reportResult: {
    title: '举报处理告知书',
    body: '{applicant}：\n您对{respondent}的实名举报（编号{caseNo}），本机关于{decidedOn}决定：{outcome}。',
    values: {
      outcome: {
        filed: '予以立案',
        notFiled: '不予立案',
        police: '移送公安机关',
        penalised: '予以立案，并已作出处罚',
        notPunished: '予以立案，经调查不予处罚',
      },
    },
  },
  penaltyResult: {
    title: '举报处理结果告知书',
    body: '{applicant}：\n您举报的{respondent}（编号{caseNo}），已于{penalisedOn}受到行政处罚，决定书文号{penaltyNo}。感谢您参与社会监督。',
  },
}

const evidence = { evidence: '小票、合同、聊天记录、照片等证据' }

export const caseWords: Words = {
  processes: { complaint, report, letter },
  items: {
    '12315-letter': {
      name: '消费来信（投诉、举报一并提出）',
      summary: '一封信里既有消费纠纷又有违法线索的，在这里提出，分开办理，各按各的期限答复。',
      materials: evidence,
    },
    '12315-complaint': {
      name: '消费投诉',
      summary: '为生活消费买商品、接受服务与经营者发生纠纷的，请求市场监管部门调解。',
      materials: evidence,
    },
    '12315-report': {
      name: '违法举报',
      summary: '发现经营者涉嫌违反市场监管法律、法规、规章的，提供线索。实名、匿名都可以。',
      materials: evidence,
    },
  },
  documents,
  notices: {
    letterReceived: '来信已收到。',
    letterSplit: '来信已按投诉、举报分开办理。',
    received: '投诉已收到，将在规定的期限内决定是否受理并告知您。',
    accepted: '投诉已受理，将组织调解。',
    refused: '投诉不予受理，理由见决定书。',
    meeting: '调解的时间、地点已经安排，请查看。',
    testing: '已委托检验检测，所需时间不计入调解期限。',
    agreed: '已达成调解协议。对方履行后，请确认办结；没有履行的，请告诉我们。',
    ended: '调解已终止，原因见告知书。',
    closedByRule: '在规定的期限内没有收到您的回应，本件已按规则办结。',
    reportReceived: '举报已收到，对您的信息保密。',
    redirected: '您提出的事项不由本机关处理，途径见告知书。',
    merged: '已有同一事项的举报在办，您的举报已并入。',
    penalised: '您举报的经营者已受到行政处罚，见告知书。',
    spared: '您举报的事项经调查，依法不予处罚。',
    police: '您举报的事项，公安机关已立案。',
    reportResult: '您的实名举报已有决定，见告知书。',
  },
}
