import type { Words } from '#core/app.ts'
import { asked, caseWords, channel, given, kind, named, outcome, task } from './text-cases.zh.ts'

export const zh: Words = {
  name: '个人信息权利',
  tagline: '查阅、更正、删除、说明，都有回音',
  records: {
    'rights.request': {
      name: '权利请求',
      fields: {
        person: '本人',
        ...named,
        ...asked,
        withdrawnOn: '撤回日期',
      },
      values: {
        kind,
        channel,
      },
    },
    'rights.answer': {
      name: '权利请求的答复',
      fields: {
        person: '本人',
        ...named,
        ...given,
        answeredBy: '答复部门',
        answeredOn: '答复日期',
        answeredAt: '答复时间',
      },
      values: { kind, outcome },
    },
    'rights.consent': {
      name: '个人同意',
      fields: {
        consentNo: '同意编号',
        person: '本人',
        purpose: '用途',
        noticeVersion: '告知书版本',
        scope: '范围',
        receiver: '接收方',
        sensitive: '含敏感个人信息',
        legalBasis: '同意的形式',
        givenOn: '同意日期',
        givenAt: '同意时间',
        withdrawnOn: '撤回日期',
        withdrawnAt: '撤回时间',
      },
      values: {
        sensitive: { true: '是', false: '否' },
        legalBasis: {
          consent: '同意',
          'separate-consent': '单独同意',
          'written-consent': '书面同意',
          'guardian-consent': '监护人同意',
        },
      },
    },
  },
  ...caseWords,
  quality: {
    'rights.asked.future': '提出日期晚于今天，请核对。',
    'rights.about.half': '涉及某条记录时，数据类型和记录两项都要填。',
    'rights.correction.bare': '请写明哪个字段有疑义、应当是什么。',
    'rights.review.bare': '请写明要求人工复核的是哪一次判定。',
    'rights.reason.missing': '没有写明理由。请求照常受理；写明理由有助于尽快答复。',
    'rights.answered.early': '答复日期应当不早于提出日期，也不晚于今天。',
    'rights.refusal.bare': '不同意或部分同意时，必须写明依据。',
    'rights.answered.late': '答复超过了承诺的期限。',
    'rights.consent.future': '同意或撤回的日期晚于今天，请核对。',
    'rights.consent.order': '撤回日期早于同意日期，请核对。',
    'rights.consent.separate': '处理敏感个人信息须取得单独同意、书面同意或监护人同意。',
    'rights.consent.receiver': '没有写明敏感个人信息提供给谁。',
  },
  tables: {
    answering: {
      name: '权利请求办什么、在多久内答复',
      inputs: { kind: '请求事项', automatic: '涉及自动判定' },
      outputs: { task: '办理事项', limit: '期限' },
      values: {
        task,
        limit: { answer: '答复期限', correct: '校核期限', stop: '停止处理期限' },
      },
    },
  },
  rules: {
    'open-request': '受理请求，按事项和期限立件办理',
    'tell-answer': '把办件中的答复送达本人',
    'tell-withdrawal': '请求人撤回的，撤回请求',
    'withdraw-request': '请求撤回后，记录不再有疑义',
    'close-request': '答复请求，同意的交付办理，不同意的告知救济途径',
    'end-consent': '同意撤回后停止处理',
  },
  roles: { dataAdmin: '数据管理员', applicant: '申请人' },
  events: {
    'rights.consent.withdrawn': '同意已撤回',
    'rights.answer': '权利请求的答复',
    'rights.request': '权利请求已撤回',
  },
  marks: {
    unanswered: '待答复',
    answered: '已答复',
    disputed: '有疑义',
    restricted: '限制处理',
    deleted: '已同意删除',
    correcting: '更正中',
    withdrawn: '已撤回',
  },
  tasks: {
    stopProcessing: '停止依据该同意的处理，并删除不再需要的信息',
    carryOut: '办理已同意的更正、删除或限制',
  },
  notices: {
    received: '请求已收到，将在承诺期限内答复。',
    answered: '请求已答复。',
    refused: '请求未获同意，依据见答复。不服的，可以依法向人民法院提起诉讼。',
    withdrawalNoted: '同意已撤回。撤回前已进行的处理仍然有效。',
  },
  indicators: {
    requests: '权利请求',
    answers: '已答复的请求',
    'answered-in-time': '按期答复率',
    withdrawals: '撤回的同意',
  },
  pages: { rights: '个人信息权利' },
  texts: {
    rights:
      '登录后，可以查阅本人信息、看到谁在何时因何看过，可以请求复制、更正、补充、删除、限制处理，可以要求说明自动判定并由人复核，可以随时撤回同意。',
    limits: '期限是平台的服务承诺，从提出的次日起按工作日计算。法律要求及时答复，没有规定天数。',
  },
  limits: {
    answerWithin: '答复权利请求',
    correctWithin: '核实更正、补充',
    stopWithin: '撤回同意后停止处理',
    carryOutWithin: '办理已同意的请求',
  },
  sources: { portal: '门户' },
}
