import { type Form, type QualityRule, Type } from '#core/app.ts'
import { entityKind } from '../entity-kinds.ts'
import { nameParts } from '../name-parts.ts'
import { scopeItems } from '../scope-items.ts'

/** Entries of the scope a business may choose from. */
export const scope = Type.Array(Type.String({ enum: scopeItems.map(({ item }) => item) }), {
  minItems: 1,
  separator: ';；、',
})

const quality: QualityRule[] = [
  {
    code: 'registration.form.organisation',
    dimension: 'consistency',
    field: 'organisation',
    holds: `(kind = "股份有限公司") = (organisation = "股份有限公司") and
      (kind = "有限责任公司") = (organisation in ("有限公司", "有限责任公司")) and
      (kind = "农民专业合作社") = (organisation = "农民专业合作社")`,
    otherwise: 'refuse',
    basis: '企业名称登记管理规定#第十条',
  },
  {
    code: 'registration.form.capital',
    dimension: 'completeness',
    field: 'capital',
    holds: 'kind = "个体工商户" or capital != null',
    otherwise: 'refuse',
    basis: '中华人民共和国市场主体登记管理条例#第八条',
  },
  {
    code: 'registration.form.capital.positive',
    dimension: 'accuracy',
    field: 'capital',
    holds: 'capital > 0',
    otherwise: 'refuse',
  },
  {
    code: 'registration.form.term',
    dimension: 'consistency',
    field: 'termUntil',
    holds: 'termUntil > today',
    otherwise: 'refuse',
  },
  {
    code: 'registration.form.promise',
    dimension: 'completeness',
    field: 'promised',
    holds: 'promised',
    otherwise: 'refuse',
    basis: '中华人民共和国市场主体登记管理条例#第十七条',
  },
]

/**
 * The one form of a new business: what used to be asked by the registrar, the tax office, social insurance, statistics, and for
 * the seals, asked once (优化营商环境条例 art. 19).
 */
export const application: Form = {
  id: 'application',
  schema: Type.Object({
    ...nameParts,
    kind: entityKind,
    industryCode: Type.Optional(Type.String({ format: 'industryCode' })),
    scope,
    capital: Type.Optional(Type.Integer({ unit: 'fen', given: '万元' })),
    termUntil: Type.Optional(Type.String({ format: 'date' })),
    address: Type.String({ minLength: 4, maxLength: 200 }),
    legalRepresentative: Type.String({ minLength: 2, maxLength: 50 }),
    legalRepresentativeId: Type.String({ format: 'citizenId' }),
    contact: Type.String({ minLength: 2, maxLength: 50 }),
    contactPhone: Type.String({ format: 'mobile' }),
    employees: Type.Optional(Type.Integer({ minimum: 0 })),
    seals: Type.Boolean(),
    modelArticles: Type.Boolean(),
    promised: Type.Boolean(),
  }),
  groups: {
    name: ['place', 'tradeName', 'industry', 'organisation'],
    business: ['kind', 'industryCode', 'scope', 'capital', 'termUntil', 'modelArticles'],
    place: ['address'],
    people: ['legalRepresentative', 'legalRepresentativeId', 'contact', 'contactPhone'],
    departments: ['employees', 'seals'],
    promise: ['promised'],
  },
  shown: { capital: 'kind != "个体工商户"', termUntil: 'kind != "个体工商户"' },
  quality,
}
