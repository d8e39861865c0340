import { type RecordType, Type } from '#core/app.ts'

/**
 * What the population register says of a person, as far as services need it: nobody who applies brings a copy of their identity
 * card or of the household register. Never public.
 */
export const resident: RecordType = {
  type: 'service.resident',
  version: 1,
  proves: ['identity-card', 'household-register'],
  schema: Type.Object({
    citizenId: Type.String({ format: 'citizenId' }),
    name: Type.String({ minLength: 1, maxLength: 50 }),
    sex: Type.Optional(Type.String({ enum: ['male', 'female'] })),
    birthOn: Type.String({ format: 'date' }),
    householdAddress: Type.String({ minLength: 1, maxLength: 200 }),
    householdDivision: Type.Optional(Type.String({ format: 'divisionCode' })),
    registeredOn: Type.Optional(Type.String({ format: 'date' })),
  }),
  subject: [{ scheme: 'person', field: 'citizenId', name: 'name' }],
  key: ['citizenId'],
  title: ['name'],
  columns: {
    公民身份号码: 'citizenId',
    姓名: 'name',
    性别: 'sex',
    出生日期: 'birthOn',
    户籍地址: 'householdAddress',
    户籍地行政区划: 'householdDivision',
    登记日期: 'registeredOn',
  },
  disclosure: {
    publish: 'never',
    fields: {
      citizenId: { to: 'department', mask: 'citizenId' },
      name: { to: 'department', mask: 'name' },
      householdAddress: { to: 'department', mask: 'address' },
    },
  },
  quality: [
    {
      code: 'service.resident.birth',
      dimension: 'accuracy',
      field: 'birthOn',
      holds: 'birthOn <= today',
      otherwise: 'refuse',
    },
    {
      code: 'service.resident.household',
      dimension: 'completeness',
      field: 'householdDivision',
      holds: 'householdDivision != null',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'public-security', cycle: 'daily' }],
  updateCycle: 'daily',
}
