import { type QualityRule, Type } from '#core/app.ts'

/** Who is complained of or reported. `ownSite` sells through a site of its own, `shop` on somebody's platform (order 20 art. 12). */
export const respondentKinds = ['business', 'platform', 'ownSite', 'shop']

export const respondentFields = {
  respondentName: Type.String({ minLength: 1, maxLength: 200 }),
  respondentCode: Type.Optional(Type.String({ format: 'uscc' })),
  respondentKind: Type.String({ enum: respondentKinds }),
  respondentAddress: Type.String({ minLength: 1, maxLength: 200 }),
  respondentPlace: Type.Optional(Type.String({ format: 'divisionCode' })),
  platformName: Type.Optional(Type.String({ maxLength: 200 })),
  platformPlace: Type.Optional(Type.String({ format: 'divisionCode' })),
}

export const respondentGroup = Object.keys(respondentFields)

/** Only a shop on a platform has a platform. */
export const respondentShown = {
  platformName: 'respondentKind = "shop"',
  platformPlace: 'respondentKind = "shop"',
}

export const respondentQuality: QualityRule[] = [
  {
    code: 'complaint.platform.missing',
    dimension: 'completeness',
    field: 'platformName',
    holds: 'respondentKind != "shop" or platformName != null',
    otherwise: 'refuse',
    basis: '市场监督管理投诉举报处理暂行办法#第十二条',
  },
]
