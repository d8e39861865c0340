import type { Words } from '#core/app.ts'
import {
  codeTypes,
  matters,
  natures,
  projectFields,
  promiseMatters,
  regimes,
  techniques,
  yesNo,
} from './values.zh.ts'

const lines = {
  projectCode: '项目代码',
  name: '项目名称',
  ownerName: '项目法人',
  place: '建设地点',
  content: '建设规模及内容',
}

export const items: Words = {
  'project-registration': {
    name: '投资项目登记赋码与备案',
    summary: '所有投资项目先赋码，一项目一代码。实行备案管理的，信息齐全当即备案。',
    certificate: { name: '企业投资项目备案证明', values: { ...lines, investment: '总投资' } },
  },
  'project-verification': {
    name: '企业投资项目核准',
    summary:
      '核准目录内的企业投资项目。五个部门同日征求意见，七个工作日不答复视为同意；自受理之日起二十个工作日内决定。',
    materials: { siteOpinion: '用地预审与选址意见书', riskAssessment: '社会稳定风险评估报告' },
    certificate: { name: '企业投资项目核准文件', values: lines },
  },
  'project-approval': {
    name: '政府投资项目审批',
    summary: '项目建议书、可行性研究报告、初步设计及概算，分三步审批。',
    materials: { funding: '资金来源说明' },
    certificate: { name: '政府投资项目批复', values: { ...lines, budget: '投资概算' } },
  },
  'project-permits': {
    name: '开工前许可并联办理',
    summary:
      '一张表同日分送自然资源、生态环境、水利、应急、住建等部门，前序办结的随即进入下一项，总用时按最长的一条路径计算。',
    materials: {
      drawings: '建设工程设计方案及施工图',
      assessment: '环境影响报告书（表）',
      soilPlan: '水土保持方案',
      safetyDesign: '安全设施设计',
    },
    conditions: {
      assessment: '环境影响评价实行报告书、报告表管理的',
      soilPlan: '可能造成水土流失的',
      safetyDesign: '属于高危建设项目的',
    },
  },
  'project-promise': {
    name: '投资项目告知承诺许可',
    summary: '部门告知条件，项目单位承诺符合，当场许可。六十日内核查，违诺的撤销许可并记入信用。',
    certificate: { name: '告知承诺许可决定', values: { ...lines, matter: '许可事项' } },
  },
  'project-follow': {
    name: '投资项目监测',
    summary: '项目批准后的开工、在建和竣工报告，每季度一次。',
  },
  'project-follow-government': {
    name: '政府投资项目监测',
    summary: '政府投资项目的开工、在建和竣工报告，每月一次。',
  },
}

const code = { projectCode: '项目代码' }

export const forms: Words = {
  registration: {
    name: '投资项目登记表',
    fields: {
      ...projectFields,
      type: '项目类型',
      matter: '建设事项',
      technique: '产业结构调整指导目录',
      government: '使用政府投资资金',
      secret: '涉及国家秘密',
      policyDeclared: '声明符合产业政策',
      contact: '联系人',
      contactPhone: '联系手机号',
    },
    values: {
      nature: natures,
      type: codeTypes,
      matter: matters,
      technique: techniques,
      government: yesNo,
      secret: yesNo,
      policyDeclared: yesNo,
    },
    groups: { project: '项目', means: '投资与工期', policy: '产业政策', contact: '联系人' },
    hints: {
      government: '政府直接投资或者资本金注入的，选“是”',
      secret: '涉密项目不在本平台办理',
      technique: '对照产业结构调整指导目录选择',
    },
  },
  verification: { name: '项目核准', fields: code },
  preReview: {
    name: '预审意见',
    fields: { preReviewFindings: '预审意见' },
    hints: {
      preReviewFindings: '申请人会看到这些意见；仅上传、未核原件的材料会自动列入告知书，请其出示原件。',
    },
  },
  analysis: {
    name: '项目申请书',
    fields: {
      resources: '资源利用和能源消耗分析',
      environment: '生态环境影响分析',
      society: '经济和社会影响分析',
    },
    hints: { resources: '项目基本情况已登记，不必再填' },
  },
  permits: {
    name: '开工前许可申请表',
    fields: {
      ...code,
      landUse: '用地方式',
      assessment: '环境影响评价类别',
      erodes: '可能造成水土流失',
      hazardous: '涉及危险物品、矿山、金属冶炼',
      specialFire: '特殊建设工程',
      design: '设计方案概述',
    },
    values: {
      landUse: { granted: '出让', allocated: '划拨', leased: '租赁' },
      assessment: { report: '报告书', table: '报告表', register: '登记表' },
      erodes: yesNo,
      hazardous: yesNo,
      specialFire: yesNo,
    },
    groups: { project: '项目', land: '用地', environment: '环境', building: '工程' },
    hints: { assessment: '登记表实行备案，不需审批', specialFire: '特殊建设工程须经消防设计审查' },
  },
  proposal: { name: '项目建议书', fields: { ...code, necessity: '项目建设的必要性' } },
  feasibility: {
    name: '可行性研究报告',
    fields: { feasibility: '可行性分析', estimate: '投资估算（万元）' },
  },
  design: { name: '初步设计及概算', fields: { designText: '设计概述', budget: '投资概算（万元）' } },
  promiseRequest: {
    name: '告知承诺申请',
    fields: { ...code, matter: '申请事项' },
    values: { matter: promiseMatters },
  },
  promise: {
    name: '承诺书',
    fields: { accepted: '已知晓告知的全部条件，承诺符合', signer: '签署人', signerPhone: '签署人手机号' },
    values: { accepted: yesNo },
    hints: { accepted: '承诺不实的，撤销许可，并记入信用记录' },
  },
  promiseCheck: {
    name: '承诺核查记录',
    fields: { inspectors: '核查人员（两名以上）', findings: '核查情况' },
  },
  follow: { name: '项目监测', fields: { ...code, regime: '管理方式' }, values: { regime: regimes } },
  start: { name: '开工报告', fields: { startedOn: '开工日期', contractor: '施工单位' } },
  progress: {
    name: '建设进度报告',
    fields: { progress: '形象进度（%）', invested: '累计完成投资（万元）', text: '说明' },
  },
  completion: {
    name: '竣工报告',
    fields: { completedOn: '竣工日期', invested: '累计完成投资（万元）', text: '说明' },
  },
  extension: { name: '延期开工申请', fields: { why: '延期理由' } },
}

export const notices: Words = {
  sameProject: '同一单位、同一名称、同一地点的项目已经赋码，请使用原代码。',
  forbidden: '项目属于产业政策禁止投资的，不予受理，理由和救济途径见通知书。',
  coded: '项目代码已生成，办理任何手续都用这一个代码。',
  filed: '项目已备案。请在开工、建设和竣工时如实报告。',
  correct: '材料需要补正，全部补正内容已一次告知。',
  recalled: '备案已撤销，理由见通知书。',
  notThisProject: '没有查到本单位可办理此事项的项目，请核对代码。',
  prepare: '请提交项目申请书。项目基本情况已登记，不必再填。',
  preReviewed: '申请正在预审，意见已告知，见告知书。预审不影响受理期限。',
  accepted: '申请已受理。',
  notAccepted: '申请不予受理，理由和救济途径见通知书。',
  asked: '已同日征求有关部门意见。',
  evaluation: '已委托评估，评估时间不计入核准期限。',
  extended: '经负责人批准，办理期限已延长，理由见告知书。',
  verified: '项目已核准。请在两年内开工。',
  lapsed: '承诺补交的材料逾期未交，办理终止，理由和救济途径见通知书。',
  denied: '未获同意，理由和救济途径见决定书。',
  proposalApproved: '项目建议书已批复，请报送可行性研究报告。',
  feasibilityApproved: '可行性研究报告已批复，请报送初步设计及概算。',
  designApproved: '初步设计及概算已批复。',
  budgetOver: '概算超过估算百分之十，请重新报送可行性研究报告。',
  permitsGranted: '开工前许可已全部办结。',
  permitsObjected: '有部门不同意，意见见汇总通知。修改后可以重新申请。',
  conditions: '请阅读告知的条件，确认符合后签署承诺书。',
  promiseGranted: '已当场许可。六十日内将核查承诺的履行情况。',
  promiseKept: '核查属实，承诺已履行。',
  promiseRevoked: '承诺不实，许可已撤销，并记入信用记录。',
  extensionGranted: '已同意延期开工，延期只能一次。',
  extensionRefused: '不同意延期开工，理由见决定。',
  expired: '两年内未开工，核准文件已失效。',
  reportMissed: '未按期报告建设进度，请尽快报告。',
  finished: '已收到竣工报告。',
}
