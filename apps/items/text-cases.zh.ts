import type { Words } from '#core/app.ts'

const fields = {
  nameZh: '事项名称',
  nameEn: '英文名称',
  summaryZh: '事项说明',
  summaryEn: '英文说明',
  kind: '办件类型',
  powerType: '事项类型',
  audience: '服务对象',
  level: '行使层级',
  scope: '通办范围',
  statutory: '法定办结时限',
  statutoryUnit: '法定时限单位',
  promised: '承诺办结时限',
  promisedUnit: '承诺时限单位',
  visits: '到现场次数',
  materials: '申请材料名称',
  materialCount: '申请材料数',
  networkCount: '免提交材料数',
  fee: '收费',
  basis: '设定依据',
  validFrom: '生效日期',
  validTo: '失效日期',
}

const groups = { what: '办什么', time: '办多久', papers: '带什么', law: '凭什么' }

const hints = {
  basis: '每行一条，写到条：法律名称#第几条。',
  materials: '每行一份。部门之间能够共享的材料不得要求提交。',
}

/** What is said of an item from its draft to its end; the values of its fields are those of its record. */
export const caseWordsZh = (values: Words, itemOnly: Words): Words => ({
  items: {
    'item-line': { name: '事项管理', summary: '一个事项从起草、审核、发布到暂停、取消的全过程。' },
  },
  processes: {
    line: {
      name: '事项管理',
      steps: {
        list: '按平台声明或部门清单发布',
        edit: '修改草稿',
        submit: '提交审核',
        discard: '作废草稿',
        publish: '审核通过并发布',
        sendBack: '退回修改',
        change: '变更内容',
        dropChange: '放弃变更',
        revise: '变更（平台版本或部门清单更新）',
        suspend: '暂停办理',
        prolong: '调整暂停期限',
        resume: '恢复办理',
        resumeByTime: '期满自动恢复',
        cancel: '取消事项',
        end: '到期失效',
      },
      states: {
        draft: '草稿',
        inReview: '审核中',
        published: '已发布',
        'published.guide': '内容',
        'published.guide.current': '内容有效',
        'published.guide.changing': '变更中',
        'published.guide.inReview': '变更审核中',
        'published.offer': '受理',
        'published.offer.open': '可以申请',
        'published.offer.suspended': '暂停办理',
        cancelled: '已取消',
        ended: '已失效',
        discarded: '已作废',
      },
      clocks: { review: '审核期限', suspension: '暂停期限', validity: '有效期' },
      hints: {
        suspend: '暂停后新的申请不再受理，正在办理的继续办理。填写预计恢复日期的，次日零时自动恢复。',
        cancel: '取消后不能恢复，正在办理的继续办理。取消日期和依据向社会公开。',
        change: '审核发布之前，公开的仍是现行内容。',
      },
      conditions: {
        publish: '参与起草的人不能审核该事项，请由其他负责人审核。',
        change: '该事项的内容由平台版本声明，随版本更新，不能在此变更；可以暂停或者取消。',
      },
    },
  },
  forms: {
    item: {
      name: '事项',
      fields: {
        code: '事项编码',
        version: '版本',
        app: '所属平台',
        department: '实施主体',
        isJoint: '一件事',
        ...fields,
      },
      groups: { whose: '谁的事项', ...groups },
      values: { ...values, ...itemOnly },
      hints,
    },
    draft: {
      name: '新事项',
      fields: { code: '事项编码', ...fields },
      groups: { whose: '编码', ...groups },
      values,
      hints: { code: '实施编码，或者本平台内的短编码；发布后不能改。', ...hints },
    },
    guide: { name: '办事指南', fields, groups, values, hints },
    suspension: {
      name: '暂停办理',
      fields: { suspendFrom: '暂停起始日', suspendUntil: '暂停到（含当日）' },
      hints: { suspendUntil: '不填则一直暂停，由负责人恢复。' },
    },
    prolongation: {
      name: '暂停期限',
      fields: { suspendUntil: '暂停到（含当日）' },
      hints: { suspendUntil: '不填则一直暂停，由负责人恢复。' },
    },
    cancellation: { name: '取消事项', fields: { cancelBasis: '取消依据' } },
  },
  rules: { 'open-line': '列入的事项进入事项管理', 'keep-item': '公布事项的现状' },
  events: { 'service.item': '事项' },
})
