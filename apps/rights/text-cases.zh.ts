import type { Words } from '#core/app.ts'

export const kind = {
  copy: '查阅、复制',
  transfer: '转移',
  correct: '更正',
  complete: '补充',
  delete: '删除',
  restrict: '限制处理',
  lift: '解除限制处理',
  explain: '解释说明',
  review: '人工复核自动判定',
  withdraw: '撤回同意',
}

export const named = {
  requestNo: '请求编号',
  kind: '请求事项',
  aboutType: '涉及的数据类型',
  aboutKey: '涉及的记录',
  askedOn: '提出日期',
}

export const asked = {
  decisionRef: '涉及的判定',
  field: '有疑义的字段',
  claimed: '应为',
  text: '说明',
  askedAt: '提出时间',
  channel: '提出方式',
  department: '涉及的部门',
}

export const given = {
  outcome: '结果',
  basis: '依据',
  answer: '答复',
}

export const channel = { portal: '门户', counter: '窗口', letter: '信函', hotline: '热线' }

export const outcome = { granted: '同意', partly: '部分同意', refused: '不同意' }

export const task = {
  giveCopy: '提供查阅、复制',
  checkCorrection: '核实并更正、补充',
  decideDeletion: '决定是否删除',
  decideRestriction: '决定是否限制处理',
  decideLifting: '决定是否解除限制处理',
  explainRules: '说明处理规则',
  explainDecision: '说明自动判定',
  reviewDecision: '人工复核自动判定',
  stopProcessing: '停止处理',
}

export const caseWords: Words = {
  processes: {
    request: {
      name: '个人信息权利请求',
      steps: { answer: '答复', withdraw: '撤回请求' },
      states: { open: '待答复', answered: '已答复', withdrawn: '已撤回' },
      clocks: { answer: '答复期限', correct: '校核期限', stop: '停止处理期限' },
      hints: {
        answer: '本人会在门户中看到答复全文和依据。自动判定须由您本人复核后答复。',
        withdraw: '撤回后不再答复。需要时可以重新提出。',
      },
    },
  },
  items: {
    'rights-request': {
      name: '个人信息权利请求',
      summary:
        '查阅、更正、删除、限制处理、说明自动判定等请求，由报送该数据的部门答复。请在“我的数据”中提出。',
    },
  },
  forms: {
    request: {
      name: '个人信息权利请求',
      fields: { ...named, ...asked, task: '办理事项', limit: '期限' },
      values: {
        kind,
        channel,
        task,
        limit: { answer: '答复期限', correct: '校核期限', stop: '停止处理期限' },
      },
      groups: { asked: '请求什么', made: '何时如何提出' },
    },
    answer: {
      name: '答复',
      fields: given,
      values: { outcome },
      hints: { basis: '法律名称和条款；没有全部同意的，必须写明。' },
    },
  },
}
