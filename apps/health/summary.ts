import { type RecordType, Type } from '#core/app.ts'

/**
 * What a visit to a hospital came to, as the regional health platform keeps it (人口健康信息平台): sensitive personal information,
 * so it is never public, no officer reads it by their office, and a doctor only with the patient's consent or in an emergency.
 */
export const summary: RecordType = {
  type: 'health.summary',
  version: 1,
  schema: Type.Object({
    visitNo: Type.String({ minLength: 4, maxLength: 60 }),
    citizenId: Type.String({ format: 'citizenId' }),
    patientName: Type.String({ minLength: 1, maxLength: 50 }),
    visitKind: Type.String({ enum: ['outpatient', 'inpatient'] }),
    visitOn: Type.String({ format: 'date' }),
    dischargedOn: Type.Optional(Type.String({ format: 'date' })),
    hospital: Type.String({ minLength: 1, maxLength: 200 }),
    diagnosisCode: Type.String({ pattern: '^[A-Z][0-9]{2}(\\.[0-9]{1,3})?$' }),
    diagnosis: Type.String({ minLength: 1, maxLength: 500 }),
    medication: Type.Optional(Type.String({ maxLength: 2000, text: 'long' })),
    allergies: Type.Optional(Type.String({ maxLength: 500 })),
  }),
  care: true,
  subject: [{ scheme: 'person', field: 'citizenId', name: 'patientName' }],
  key: ['visitNo'],
  title: ['visitNo'],
  validTime: { from: 'visitOn' },
  columns: {
    就诊流水号: 'visitNo',
    公民身份号码: 'citizenId',
    姓名: 'patientName',
    就诊类型: 'visitKind',
    就诊日期: 'visitOn',
    出院日期: 'dischargedOn',
    医疗机构: 'hospital',
    诊断编码: 'diagnosisCode',
    诊断: 'diagnosis',
    用药: 'medication',
    过敏史: 'allergies',
  },
  disclosure: {
    publish: 'never',
    fields: {
      citizenId: { to: 'department', mask: 'citizenId' },
      patientName: { to: 'department', mask: 'name' },
    },
  },
  quality: [
    {
      code: 'health.visit.future',
      dimension: 'accuracy',
      field: 'visitOn',
      holds: 'visitOn <= today',
      otherwise: 'refuse',
    },
    {
      code: 'health.visit.order',
      dimension: 'consistency',
      field: 'dischargedOn',
      holds: 'dischargedOn = null or dischargedOn >= visitOn',
      otherwise: 'refuse',
    },
    {
      code: 'health.allergies.missing',
      dimension: 'completeness',
      field: 'allergies',
      holds: 'allergies != null',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'health', cycle: 'daily' }],
  updateCycle: 'daily',
}
