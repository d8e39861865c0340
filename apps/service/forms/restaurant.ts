import { type Form, type QualityRule, Type } from '#core/app.ts'
import { commonQuality } from './common-quality.ts'
import { business, contact, delivery, drains, foodKinds, ownBusiness, signs, truth } from './fields.ts'

const { uscc, address, legalRepresentative } = business
const part = (maxLength: number) => Type.Optional(Type.String({ maxLength }))

/** Either the licence is there and its code is given, or the name is, under which the business is to be registered. */
const quality: QualityRule[] = [
  ...commonQuality,
  {
    code: 'service.restaurant.licence',
    dimension: 'completeness',
    field: 'uscc',
    holds: 'hasLicence = false or uscc != null',
    otherwise: 'refuse',
  },
  {
    code: 'service.restaurant.name',
    dimension: 'completeness',
    field: 'tradeName',
    holds: 'hasLicence or (place != null and tradeName != null and organisation != null)',
    otherwise: 'refuse',
    basis: '企业名称登记管理规定#第六条',
  },
  {
    code: 'service.restaurant.sign',
    dimension: 'completeness',
    field: 'signText',
    holds: 'hasSign = false or (signText != null and signWidth != null and signHeight != null)',
    otherwise: 'refuse',
  },
  {
    code: 'service.restaurant.drains',
    dimension: 'completeness',
    field: 'outlets',
    holds: 'drains = false or (outlets != null and dailyDischarge != null and hasPretreatment != null)',
    otherwise: 'refuse',
    basis: '城镇排水与污水处理条例#第二十二条',
  },
  {
    code: 'service.restaurant.fire',
    dimension: 'completeness',
    field: 'byPromise',
    holds: 'isGatheringPlace = false or byPromise != null',
    otherwise: 'refuse',
    basis: '中华人民共和国消防法#第十五条',
  },
  {
    code: 'service.restaurant.id',
    dimension: 'completeness',
    field: 'legalRepresentativeId',
    holds: 'hasLicence or legalRepresentativeId != null',
    otherwise: 'refuse',
    basis: '中华人民共和国市场主体登记管理条例#第十六条',
  },
]

/** One form for everything it takes to open a restaurant; each department gets its part of it. */
export const restaurantForm: Form = {
  id: 'restaurant',
  schema: Type.Object({
    hasLicence: Type.Boolean(),
    uscc,
    place: part(30),
    tradeName: part(30),
    industry: part(30),
    organisation: Type.Optional(Type.String({ enum: ['店', '馆', '部', '行', '中心'] })),
    legalRepresentative,
    legalRepresentativeId: Type.Optional(Type.String({ format: 'citizenId' })),
    ...contact,
    address,
    area: Type.Number({ minimum: 1, maximum: 100_000 }),
    seats: Type.Integer({ minimum: 0, maximum: 10_000 }),
    foodKinds,
    employees: Type.Optional(Type.Integer({ minimum: 0 })),
    isGatheringPlace: Type.Boolean(),
    byPromise: Type.Optional(Type.Boolean()),
    hasSign: Type.Boolean(),
    ...signs,
    drains: Type.Boolean(),
    ...drains,
    seals: Type.Boolean(),
    ...delivery,
    ...truth,
  }),
  groups: {
    licence: ['hasLicence', 'uscc', 'place', 'tradeName', 'industry', 'organisation', 'seals'],
    people: ['legalRepresentative', 'legalRepresentativeId', 'contact', 'contactPhone', 'employees'],
    premises: ['address', 'area', 'seats'],
    food: ['foodKinds'],
    fire: ['isGatheringPlace', 'byPromise'],
    sign: ['hasSign', 'signText', 'signWidth', 'signHeight', 'signLit'],
    drains: ['drains', 'outlets', 'dailyDischarge', 'hasPretreatment'],
    delivery: ['delivery', 'postAddress', 'isTrue'],
  },
  shown: {
    uscc: 'hasLicence = true',
    place: 'hasLicence = false',
    tradeName: 'hasLicence = false',
    industry: 'hasLicence = false',
    organisation: 'hasLicence = false',
    seals: 'hasLicence = false',
    legalRepresentativeId: 'hasLicence = false',
    byPromise: 'isGatheringPlace = true',
    signText: 'hasSign = true',
    signWidth: 'hasSign = true',
    signHeight: 'hasSign = true',
    signLit: 'hasSign = true',
    outlets: 'drains = true',
    dailyDischarge: 'drains = true',
    hasPretreatment: 'drains = true',
    postAddress: 'delivery = "post"',
  },
  holder: ownBusiness,
  prefill: {
    legalRepresentative: { record: 'service.resident', field: 'name' },
    contact: { record: 'service.resident', field: 'name' },
  },
  quality,
}
