import type { Words } from '#core/app.ts'
import { departments, topics } from './text-topics.zh.ts'

const kinds = { consult: '答复咨询', help: '答复求助', complain: '答复投诉', suggest: '答复建议' }

const request = {
  name: '群众诉求办理',
  steps: {
    confirm: '按建议分派',
    assign: '改派其他部门',
    ask: '请诉求人补充说明',
    reply: '补充说明',
    lapse: '到期未补充说明',
    decline: '不予受理',
    withdraw: '撤回',
    transfer: '转其他部门',
    sendBack: '退回办理中心',
    extend: '延长答复',
    answer: '答复',
    satisfied: '满意',
    reopen: '不满意，请再办一次',
    unsatisfied: '仍不满意，办结',
    closeByRule: '到期未评价，自动办结',
  },
  states: {
    received: '待分派',
    asked: '等待补充说明',
    handling: '办理中',
    answered: '已答复',
    closed: '已办结',
    declined: '不予受理',
    withdrawn: '已撤回',
    lapsed: '未补充说明，已终止',
  },
  clocks: { ...kinds, sorting: '分派', replying: '等待补充说明', closing: '等待评价' },
  hints: {
    reopen: '请写明哪里没有解决。同一件可以重办一次。',
    unsatisfied: '请写明原因。办结后，您还可以依法申请复查。',
    transfer: '不属于本部门职责的，在提出异议的期限内可以说明理由转办或者退回。',
  },
}

export const caseWords: Words = {
  processes: { request },
  items: {
    '12345-request': {
      name: '群众诉求',
      summary: '咨询、求助、投诉、建议，用自己的话写。由谁来办，由我们来找。',
      materials: { pictures: '照片等' },
    },
  },
  forms: {
    request: {
      name: '群众诉求',
      fields: {
        kind: '您要',
        title: '一句话说明',
        text: '详细情况',
        place: '地点',
        happenedOn: '发生日期',
        phone: '手机号码',
      },
      values: {
        kind: {
          consult: '问一件事（咨询）',
          help: '请帮忙解决（求助）',
          complain: '反映问题（投诉）',
          suggest: '提个建议（建议）',
        },
      },
      groups: { matter: '什么事', where: '何时何地', contact: '怎样联系您' },
      hints: {
        title: '如“小区门口路灯不亮”。',
        text: '什么事、持续多久、希望怎样。不用写是哪个部门管的。',
        place: '写清路名和门牌，便于到现场。',
      },
    },
    assigning: {
      name: '分派',
      fields: { department: '承办部门', topic: '主题' },
      values: { department: departments, topic: topics },
    },
    asking: { name: '请补充说明', fields: { question: '需要说明的问题' } },
    reply: { name: '补充说明', fields: { more: '说明' } },
    answer: { name: '答复', fields: { answer: '答复内容' } },
  },
  documents: {
    receipt: {
      title: '诉求接收单',
      body: '{applicant}：\n您提出的“{title}”已于{receivedOn}收到，编号{caseNo}。[最迟于{dueOn}答复您。]',
    },
    declined: {
      title: '不予受理告知书',
      body: '{applicant}：\n您提出的“{title}”（编号{caseNo}），不予受理。\n[理由：{reason}]',
    },
    answer: {
      title: '诉求答复书',
      body: '{applicant}：\n您提出的“{title}”（编号{caseNo}），现答复如下：\n{answer}\n{department}\n{answeredOn}\n如不满意，请说明原因，我们会再办理一次。',
      values: { department: departments },
    },
  },
  notices: {
    received: '诉求已收到。',
    assigned: '诉求已分派到承办部门。',
    asked: '需要您补充说明，请查看。',
    lapsed: '在规定的期限内没有收到您的补充说明，本件已终止。您可以重新提出。',
    declined: '诉求不予受理，理由见告知书。',
    transferred: '诉求已转到另一个部门办理。',
    extended: '情况复杂，答复期限已延长。',
    answered: '诉求已答复，请评价。',
    reopened: '诉求已重新办理。',
    closedByRule: '在规定的期限内没有收到您的评价，本件已办结。',
  },
}
