import type { Words } from '#core/app.ts'
import { caseWords } from './text-cases.zh.ts'
import { departments, topics } from './text-topics.zh.ts'

const yesNo = { true: '是', false: '否' }

export const kind = { consult: '咨询', help: '求助', complain: '投诉', suggest: '建议' }

export const zh: Words = {
  name: '群众诉求（12345）',
  tagline: '用自己的话说，件件有着落',
  records: {
    'desk.request': {
      name: '诉求办理结果',
      fields: {
        caseNo: '办件编号',
        kind: '类型',
        topic: '主题',
        department: '承办部门',
        receivedOn: '收到日期',
        answeredOn: '答复日期',
        closedOn: '办结日期',
        outcome: '结果',
        inTime: '按期答复',
        isReopened: '曾重新办理',
        isRerouted: '未按建议分派',
        transfers: '转办次数',
      },
      values: {
        kind,
        topic: topics,
        department: departments,
        outcome: {
          satisfied: '满意',
          unsatisfied: '不满意',
          silent: '未评价',
          declined: '不予受理',
          withdrawn: '撤回',
          lapsed: '未补充说明',
        },
        inTime: yesNo,
        isReopened: yesNo,
        isRerouted: yesNo,
      },
    },
    'desk.stay': {
      name: '部门用时',
      fields: {
        caseNo: '办件编号',
        no: '序号',
        department: '部门',
        from: '自',
        to: '至',
        days: '工作日',
      },
      values: { department: departments },
    },
  },
  quality: {
    'desk.happened.future': '发生日期晚于今天，请核对。',
    'desk.closed.early': '答复、办结日期应当不早于收到日期，答复应当不晚于办结。',
    'desk.topic.missing': '没有识别出主题，统计时归入“其他”。',
    'desk.stay.order': '离开日期应当不早于到达日期。',
  },
  tables: {
    routing: {
      name: '从文字看出由哪个部门办',
      inputs: { text: '诉求文字' },
      outputs: { word: '出现的词', topic: '主题', department: '部门', weight: '分值' },
      values: { topic: topics, department: departments },
    },
  },
  rules: {
    'count-closed': '办结的诉求计入统计，并记各部门用时',
    'count-declined': '不予受理的诉求计入统计，并记各部门用时',
    'count-withdrawn': '撤回的诉求计入统计，并记各部门用时',
    'count-lapsed': '未补充说明的诉求计入统计，并记各部门用时',
  },
  events: { 'desk.request': '形成诉求办理结果', 'desk.stay': '记录部门用时' },
  indicators: {
    'requests-by-topic': '各主题诉求件数',
    'requests-by-kind': '各类型诉求件数',
    'requests-by-department': '各部门承办件数',
    'answered-in-time': '各部门按期答复率',
    satisfied: '各部门满意率',
    'suggestion-followed': '按建议分派且未转办的比例',
    'days-with-department': '各部门平均用时',
  },
  pages: { requests: '诉求公示', routing: '怎样分派' },
  texts: {
    requests:
      '群众提出了多少诉求、关于什么、由谁办、是否按期答复、是否满意。诉求的内容和提出人的信息都不公开，件数很少的不单独显示。',
    routing:
      '收到诉求后，先按这张词表看文字里出现了哪些词，把分值加起来，分值最高的主题对应的部门就是建议的承办部门；分值太低的不作建议。每个词都注明部门职责的依据。工作人员确认，或者说明理由改派。',
  },
  limits: {
    consultWithin: '答复咨询',
    consultPromise: '承诺答复咨询',
    helpWithin: '答复求助',
    complainWithin: '答复投诉',
    suggestWithin: '答复建议',
    answerMore: '延长答复',
    sortWithin: '分派',
    objectWithin: '部门提出异议',
    replyWithin: '补充说明',
    closeAfter: '未评价即办结',
    suggestFrom: '作出建议的最低分值',
  },
  sources: { petition: '群众诉求办理中心' },
  ...caseWords,
}
