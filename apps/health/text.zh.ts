import type { Words } from '#core/app.ts'

export const zh: Words = {
  name: '健康档案',
  tagline: '本人同意才能看，看过必有记录',
  records: {
    'health.summary': {
      name: '就诊摘要',
      fields: {
        visitNo: '就诊流水号',
        citizenId: '公民身份号码',
        patientName: '姓名',
        visitKind: '就诊类型',
        visitOn: '就诊日期',
        dischargedOn: '出院日期',
        hospital: '医疗机构',
        diagnosisCode: '诊断编码',
        diagnosis: '诊断',
        medication: '用药',
        allergies: '过敏史',
      },
      values: { visitKind: { outpatient: '门诊', inpatient: '住院' } },
    },
  },
  quality: {
    'health.visit.future': '就诊日期晚于今天，请核对。',
    'health.visit.order': '出院日期早于就诊日期，请核对。',
    'health.allergies.missing': '没有填写过敏史。没有过敏的，请填“无”，以免抢救时误判。',
  },
  rules: { 'tell-of-emergency': '紧急查阅健康档案的，告知本人并交审计管理员复核' },
  roles: { applicant: '本人', auditAdmin: '审计管理员' },
  notices: {
    readInEmergency: '医生因情况紧急，未经您同意查阅了您的健康档案。时间、单位和理由见“谁看过我的数据”。',
  },
  tasks: { reviewEmergency: '复核一次紧急查阅健康档案' },
  pages: { health: '健康档案' },
  texts: {
    health:
      '就诊摘要由医疗机构报送，不公开。部门人员不能查阅；医生须经本人单独同意，或者在抢救等紧急情况下说明理由后查阅。每次查阅本人都能看到；紧急查阅另行告知本人，并由审计管理员复核。',
  },
  sources: { health: '市卫生健康委' },
}
