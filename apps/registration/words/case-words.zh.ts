import type { Words } from '#core/app.ts'
import { entityKinds } from '../entity-kinds.ts'
import { organisations } from '../name-parts.ts'
import { scopeItems } from '../scope-items.ts'
import { nameParts, purposes, same, yesNo } from './values.zh.ts'

const organisation = same(organisations)
const scope = same(scopeItems.map(({ item }) => item))

const correctionSteps = {
  extend: '延长办理期限',
  correct: '一次性告知补正',
  resubmit: '提交补正材料',
  deny: '不予登记',
  withdraw: '撤回申请',
}

export const processes: Words = {
  name: {
    name: '名称自主申报',
    states: {
      checking: '比对中',
      reserved: '保留期内',
      refused: '未通过',
      used: '已使用',
      released: '已放弃',
      lapsed: '保留期满',
    },
    steps: {
      reserve: '保留名称',
      refuseTaken: '已有相同名称',
      refuseWords: '用字不符合规定',
      lose: '名称已被在先申报',
      use: '登记使用',
      release: '放弃名称',
      lapse: '保留期满失效',
    },
    clocks: { keep: '名称保留期', keepLong: '名称保留期（须经前置许可）' },
  },
  register: {
    name: '设立登记',
    states: {
      checking: '名称比对中',
      needsName: '待更换名称',
      received: '已收件',
      reviewing: '审查中',
      needsCorrection: '待补正',
      registered: '已登记',
      annulled: '登记已撤销',
      denied: '不予登记',
      withdrawn: '已撤回',
    },
    steps: {
      admit: '收件',
      askName: '名称须更换',
      lose: '名称已被在先申报',
      rename: '更换名称',
      register: '准予登记，赋码发照',
      defer: '不能当场登记，收件审查',
      annul: '撤销登记',
      ...correctionSteps,
    },
    clocks: { register: '登记期限' },
  },
  change: {
    name: '变更登记',
    states: {
      checking: '核对中',
      received: '已收件',
      needsCorrection: '待补正',
      changed: '已变更',
      refused: '不予受理',
      denied: '不予变更',
      withdrawn: '已撤回',
    },
    steps: {
      admit: '收件',
      refuseUnknown: '没有登记信息',
      askName: '名称须更换',
      change: '准予变更，换发执照',
      ...correctionSteps,
    },
    clocks: { register: '变更登记期限' },
  },
  closure: {
    name: '简易注销登记',
    states: {
      checking: '核对中',
      publicised: '公告中',
      mayApply: '公告期满，待申请注销',
      pushed: '征询有关部门',
      deregistered: '已注销',
      objected: '有异议，已终止',
      refused: '不适用简易注销',
      lapsed: '逾期未申请',
      withdrawn: '已撤回',
    },
    steps: {
      refuse: '不适用简易注销',
      publicise: '公告承诺书和注销申请',
      push: '推送有关部门',
      object: '登记异议',
      unopposed: '公告期满无异议',
      applyAhead: '按预先申请注销',
      undisputed: '部门未提出异议，准予注销',
      apply: '申请注销',
      lapse: '逾期未申请，终止',
      withdraw: '撤回申请',
    },
    clocks: { publicity: '公告期', apply: '申请注销的期限', departments: '部门提出异议的期限' },
  },
  objection: {
    name: '简易注销异议',
    states: { checking: '登记中', filed: '已登记' },
    steps: { file: '登记异议' },
    clocks: {},
  },
  claim: {
    name: '登记信息认领',
    states: { pushed: '待认领', overdue: '逾期未认领', claimed: '已认领', declined: '不属本部门' },
    steps: { claim: '认领', decline: '退回并说明', miss: '逾期' },
    clocks: { claim: '认领期限' },
  },
}

const licenceLines = {
  uscc: '统一社会信用代码',
  name: '名称',
  kind: '类型',
  legalRepresentative: '法定代表人（经营者、负责人）',
  capital: '注册资本',
  establishedOn: '成立日期',
  termUntil: '营业期限至',
  address: '住所',
  scope: '经营范围',
}

export const items: Words = {
  'registration-name': {
    name: '企业名称自主申报',
    summary: '申报拟使用的名称，平台当即比对。通过的保留两个月，须经前置许可的保留一年。',
  },
  'registration-setup': {
    name: '市场主体设立登记',
    summary:
      '一张表办理营业执照，税务、社会保险、统计、印章等部门不再重复采集。材料齐全的当场登记，否则三个工作日内办结。',
    materials: {
      premises: '住所（经营场所）使用文件',
      articles: '章程或者合伙协议',
      licenceBefore: '登记前的许可文件',
    },
    conditions: {
      articles: '不是个体工商户，又不采用章程示范文本的',
      licenceBefore: '经营范围中有登记前须经批准的项目的',
    },
    certificate: { name: '营业执照', values: licenceLines },
  },
  'registration-change': {
    name: '市场主体变更登记',
    summary:
      '变更名称、住所、法定代表人、注册资本、经营范围或者营业期限，换发营业执照。没有变更的事项不再填写。',
    materials: { resolution: '变更决议或者决定', premises: '新住所使用文件' },
    conditions: { resolution: '变更名称、注册资本或者法定代表人的', premises: '变更住所的' },
    certificate: { name: '营业执照', values: licenceLines },
  },
  'registration-closure': {
    name: '市场主体简易注销登记',
    summary:
      '没有债权债务或者已经清偿完结的，凭全体投资人承诺办理注销。企业公告二十日，个体工商户由有关部门十日内提出异议。',
    materials: { promise: '全体投资人承诺书' },
  },
  'registration-objection': {
    name: '对简易注销提出异议',
    summary: '债权人、职工和有关部门在公告期内提出异议的，简易注销程序终止。',
    materials: { evidence: '证明材料' },
  },
  'registration-claim': {
    name: '登记信息认领',
    summary: '新设市场主体的登记信息推送给有关部门，由其在五个工作日内认领。',
  },
}

const people = {
  legalRepresentative: '法定代表人（经营者、负责人）',
  legalRepresentativeId: '法定代表人公民身份号码',
}

const business = { capital: '注册资本（万元）', scope: '经营范围', termUntil: '营业期限至', address: '住所' }

export const forms: Words = {
  name: {
    name: '名称申报表',
    fields: { ...nameParts, licensed: '设立前须经许可' },
    values: { organisation, licensed: yesNo },
    groups: { name: '名称', use: '用途' },
    hints: {
      place: '县级以上行政区划名称，例如：江湾市',
      tradeName: '两个以上汉字',
      industry: '例如：餐饮、软件。跨行业经营的可以不填',
      licensed: '法律、行政法规规定登记前须经许可的，名称保留一年',
    },
  },
  application: {
    name: '设立登记申请书',
    fields: {
      ...nameParts,
      kind: '类型',
      industryCode: '行业代码',
      ...business,
      ...people,
      contact: '登记联络员',
      contactPhone: '联络员手机号',
      employees: '从业人数',
      seals: '需要刻制印章',
      modelArticles: '采用示范章程（协议）',
      promised: '承诺所提交的材料真实、合法、有效',
    },
    values: {
      organisation,
      kind: same(entityKinds),
      scope,
      seals: yesNo,
      modelArticles: yesNo,
      promised: yesNo,
    },
    groups: {
      name: '名称',
      business: '经营',
      place: '住所',
      people: '人员',
      departments: '有关部门一并采集',
      promise: '承诺',
    },
    hints: {
      industryCode: '国民经济行业分类四位代码，不清楚的可以不填',
      capital: '认缴的数额，按万元填写',
      employees: '供社会保险和统计使用，填写后不再另行登记',
      seals: '供公安机关备案，填写后不再另行备案',
    },
  },
  change: {
    name: '变更登记申请书',
    fields: {
      changes: '变更事项',
      decidedOn: '变更决议或者决定的日期',
      ...nameParts,
      ...business,
      ...people,
    },
    values: {
      changes: {
        name: '名称',
        address: '住所',
        legalRepresentative: '法定代表人',
        capital: '注册资本',
        scope: '经营范围',
        termUntil: '营业期限',
      },
      organisation,
      scope,
    },
    groups: { what: '变更什么', name: '新名称', values: '变更后的内容' },
    hints: { decidedOn: '应当自作出决议、决定之日起三十日内申请' },
  },
  closure: {
    name: '简易注销承诺书',
    fields: {
      noDebts: '未发生债权债务，或者已经清偿完结',
      wagesPaid: '职工工资、社会保险费用、法定补偿金已经结清',
      taxesPaid: '应缴税款、滞纳金、罚款已经结清',
      allInvestors: '全体投资人对承诺的真实性负责',
      pledged: '有股权冻结、出质、动产抵押或者对外投资',
      litigation: '正被立案调查，或者正在诉讼、仲裁',
      unpaidFine: '有未缴清的罚款',
      applyAtEnd: '公告期满无异议的，视为申请注销登记',
    },
    values: {
      noDebts: yesNo,
      wagesPaid: yesNo,
      taxesPaid: yesNo,
      allInvestors: yesNo,
      pledged: yesNo,
      litigation: yesNo,
      unpaidFine: yesNo,
      applyAtEnd: yesNo,
    },
    groups: { promise: '承诺', bars: '是否有下列情形', end: '公告期满后' },
    hints: { applyAtEnd: '不选的，须在公告期满后二十日内再来申请' },
  },
  objection: {
    name: '异议书',
    fields: {
      closureCase: '简易注销的办件编号',
      capacity: '异议人身份',
      grounds: '异议的事实和理由',
      contactPhone: '联系手机号',
    },
    values: {
      capacity: { creditor: '债权人', employee: '职工', department: '有关部门', other: '其他利害关系人' },
    },
    hints: { closureCase: '见简易注销公告' },
  },
  claim: {
    name: '推送的登记信息',
    fields: {
      uscc: '统一社会信用代码',
      name: '名称',
      department: '认领部门',
      purpose: '事由',
      licence: '需要办理的许可',
    },
    values: { purpose: purposes },
  },
}

export const notices: Words = {
  nameReserved: '名称已为您保留，请在保留期内办理登记。',
  nameRefused: '名称未通过比对，理由见告知书。可以更换名称后重新提交。',
  nameLapsed: '名称保留期已满，名称不再为您保留。',
  received: '申请已收到。材料齐全、符合法定形式的当场登记。',
  deferred: '申请不能当场登记，将在三个工作日内审查完毕。',
  extended: '因情形复杂，经负责人批准，办理期限已延长，理由见告知书。',
  correct: '材料需要补正，全部补正内容已一次告知，请见补正告知书。',
  registered: '已准予登记，统一社会信用代码和电子营业执照见办理结果。登记信息已推送有关部门，不必再去登记。',
  denied: '决定不予登记，理由和救济途径见决定书。',
  annulled: '登记已被撤销，理由和救济途径见决定书。',
  notRegistered: '没有查到登记信息，申请不予受理。',
  changed: '已准予变更，请使用新的电子营业执照。',
  closureRefused: '不适用简易注销程序，理由见告知书。可以申请普通注销。',
  closurePublicised: '承诺书和注销申请已公告。公告期内没有异议的，可以注销。',
  closurePushed: '注销申请已推送有关部门。十日内没有异议的，直接注销。',
  closureObjected: '有人提出异议，简易注销程序终止。',
  closureUnopposed: '公告期满，没有异议。',
  closureLapsed: '未在期限内申请注销登记，本次办理终止。可以重新公告。',
  closed: '已准予注销登记，市场主体终止。',
  objectionFiled: '异议已登记，简易注销程序将终止。',
}
