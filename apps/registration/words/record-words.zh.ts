import type { Words } from '#core/app.ts'
import { entityKinds } from '../entity-kinds.ts'
import { organisations } from '../name-parts.ts'
import { entityStatuses } from '../records/entity.ts'
import { claimStatuses, departments, licences, nameParts, purposes, same, yesNo } from './values.zh.ts'

export const recordWords: Words = {
  'registration.entity': {
    name: '市场主体',
    fields: {
      uscc: '统一社会信用代码',
      name: '名称',
      ...nameParts,
      kind: '类型',
      legalRepresentative: '法定代表人（经营者、负责人）',
      capital: '注册资本',
      establishedOn: '成立日期',
      termUntil: '营业期限至',
      address: '住所',
      industryCode: '行业代码',
      scope: '经营范围',
      authority: '登记机关',
      authorityCode: '登记机关统一社会信用代码',
      division: '登记机关所在地',
      approvedOn: '核准日期',
      status: '登记状态',
      statusChangedOn: '状态变更日期',
      statusReason: '状态变更原因',
      employees: '从业人数',
      seals: '需要刻制印章',
      certificate: '营业执照标识',
      docNo: '准予登记文书号',
      caseNo: '办件编号',
    },
    values: {
      organisation: same(organisations),
      kind: same(entityKinds),
      status: same(entityStatuses),
      seals: yesNo,
    },
  },
  'registration.name': {
    name: '企业名称',
    fields: {
      nameId: '名称标识',
      division: '登记机关所在地',
      ...nameParts,
      name: '名称',
      status: '状态',
      since: '起始日期',
      until: '截止日期',
      holder: '申报人',
      caseNo: '办件编号',
      uscc: '统一社会信用代码',
      isRestored: '恢复在先申报',
    },
    values: {
      organisation: same(organisations),
      isRestored: yesNo,
      status: { reserved: '保留', registered: '已登记', free: '可以申报', resting: '注销未满一年' },
    },
  },
  'registration.claim': {
    name: '登记信息认领',
    fields: {
      uscc: '统一社会信用代码',
      name: '名称',
      department: '认领部门',
      purpose: '事由',
      licence: '需要办理的许可',
      pushedOn: '推送日期',
      dueOn: '认领期限',
      status: '认领情况',
      answeredOn: '认领日期',
      days: '用时（工作日）',
      reason: '说明',
      caseNo: '办件编号',
    },
    values: { purpose: purposes, licence: licences, status: claimStatuses, department: departments },
  },
  'registration.closure': {
    name: '简易注销公告',
    fields: {
      uscc: '统一社会信用代码',
      name: '名称',
      caseNo: '办件编号',
      publicFrom: '公告期自',
      publicUntil: '公告期至',
      status: '办理情况',
      changedOn: '更新日期',
    },
    values: {
      status: {
        publicised: '公告中',
        unopposed: '公告期满，无异议',
        objected: '有异议，已终止',
        withdrawn: '已撤回',
        lapsed: '逾期未申请注销',
        deregistered: '已注销',
      },
    },
  },
}
