import type { Words } from '#core/app.ts'
import { itemNames } from './item-names.ts'
import { items } from './item-words.zh.ts'

export const tags = {
  attitude: '服务态度',
  speed: '办理速度',
  clarity: '指南是否清楚',
  materials: '材料要求',
  visits: '跑动次数',
  online: '网上好不好用',
  facilities: '大厅环境设施',
  fees: '收费',
  fairness: '是否公平公正',
}

const department = {
  'market-regulation': '市场监督管理局',
  'fire-rescue': '消防救援支队',
  'urban-management': '综合行政执法局',
  health: '卫生健康委员会',
  'public-security': '公安局',
  'civil-affairs': '民政局',
  data: '数据局',
}
const item = itemNames(items)
const who = { uscc: '统一社会信用代码', person: '自然人标识' }

export const records: Words = {
  'service.rating': {
    name: '办事评价',
    fields: {
      caseNo: '办件编号',
      ...who,
      item: '事项',
      department: '责任部门',
      channel: '办理渠道',
      grade: '评分',
      tags: '评价标签',
      comment: '评价内容',
      ratedOn: '评价日期',
      state: '状态',
    },
    values: {
      channel: { portal: '网上', counter: '窗口', hotline: '热线', engine: '联办' },
      grade: { '5': '非常满意', '4': '满意', '3': '基本满意', '2': '不满意', '1': '非常不满意' },
      tags,
      state: { valid: '有效', invalid: '无效' },
      item,
      department,
    },
  },
  'service.rectification': {
    name: '差评整改结果',
    fields: {
      caseNo: '整改办件编号',
      ratedCase: '被评价办件编号',
      item: '事项',
      department: '责任部门',
      outcome: '结果',
      callBack: '回访结果',
      days: '答复用时（工作日）',
      closedOn: '办结日期',
    },
    values: {
      outcome: { answered: '已整改答复', invalid: '评价无效' },
      callBack: { content: '满意', unsatisfied: '仍不满意', unreachable: '联系不上' },
      item,
      department,
    },
  },
  'service.promise': {
    name: '告知承诺',
    fields: {
      caseNo: '办件编号',
      holderName: '承诺人',
      ...who,
      item: '事项',
      department: '许可部门',
      promisedOn: '承诺日期',
      state: '履行情况',
      stateOn: '认定日期',
    },
    values: { state: { given: '已承诺', kept: '已履行', broken: '违反承诺' }, item, department },
  },
  'service.certificate': {
    name: '证照信息',
    fields: {
      caseNo: '办件编号',
      identifier: '电子证照标识',
      item: '事项',
      department: '发证部门',
      holderName: '持证人',
      ...who,
      validFrom: '有效期自',
      validUntil: '有效期至',
      state: '状态',
    },
    values: { state: { valid: '有效', revoked: '已撤销', cancelled: '已注销' }, item, department },
  },
  'service.resident': {
    name: '人口基础信息',
    fields: {
      citizenId: '公民身份号码',
      name: '姓名',
      sex: '性别',
      birthOn: '出生日期',
      householdAddress: '户籍地址',
      householdDivision: '户籍地行政区划',
      registeredOn: '登记日期',
    },
    values: { sex: { male: '男', female: '女' } },
  },
}

export const quality: Words = {
  'service.rating.rater': '评价应当由办件的申请人作出，自然人和法人只填其一。',
  'service.rating.future': '评价日期晚于今天，请核对。',
  'service.rating.why': '差评没有说明原因，请选择标签或者写明情况，便于核实整改。',
  'service.rectification.late': '差评答复超过了五个工作日。',
  'service.promise.order': '认定日期早于承诺日期，请核对。',
  'service.promise.holder': '承诺没有写明承诺人。',
  'service.promise.due': '承诺已超过核查期限，尚未核查。',
  'service.certificate.order': '有效期截止日早于起始日，请核对。',
  'service.certificate.identifier': '缺少电子证照标识。',
  'service.resident.birth': '出生日期晚于今天，请核对。',
  'service.resident.household': '缺少户籍地行政区划。',
  'service.form.truth': '请承诺所填内容真实，再提交。',
  'service.form.post': '选择邮寄送达的，请填写邮寄地址。',
  'service.form.uscc': '请填写统一社会信用代码。',
  'service.restaurant.licence': '已有营业执照的，请填写统一社会信用代码。',
  'service.restaurant.name': '一并办理营业执照的，请填写名称中的行政区划、字号和组织形式。',
  'service.restaurant.sign': '设置户外招牌的，请填写招牌内容、宽度和高度。',
  'service.restaurant.fire': '属于公众聚集场所的，请选择是否采用告知承诺。',
  'service.restaurant.id': '一并办理营业执照的，请填写经营者公民身份号码。',
  'service.signboard.size': '请填写招牌内容、宽度和高度。',
  'service.road.order': '截止日期早于起始日期，请核对。',
  'service.road.past': '起始日期应当晚于今天，占用前须取得批准。',
  'service.person.birth': '出生日期晚于今天，请核对。',
  'service.residence.since': '到本市居住日期晚于今天，请核对。',
  'service.renewal.late': '延续应当在有效期届满三十日前提出；已不足三十日的，请重新申请许可。',
  'service.renewal.unknown':
    '没有查到您名下编号相符、仍在有效期内的许可。请核对编号；许可发给单位的，请代表该单位办理；已过期或已注销的，请重新申请许可。',
  'service.renewal.holder': '与所持许可上的记载不一致，请按许可填写；已有变化的，请先办理许可变更。',
  'service.renewal.changed': '经营条件有变化的，请办理许可变更。',
  'service.refusal.organ': '不属于本机关职权范围的，请写明应当向哪个机关申请。',
  'service.inspection.two': '现场核查应当由两名以上工作人员进行。',
  'service.inspection.future': '核查日期晚于今天，请核对。',
  'service.hearing.notice': '听证应当在举行七个工作日前通知。',
  'service.hearing.future': '听证日期晚于今天，请在举行后填写。',
  'service.delivery.tracking': '邮寄送达的，请填写邮件号。',
}
