import { type Disclosure, type RecordType, Type } from '#core/app.ts'

export const counterpartyKinds = ['法人及非法人组织', '自然人', '个体工商户']

const idKinds = [
  '身份证',
  '护照号',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '外国人永久居留身份证',
]

/**
 * Whom a licence, a penalty or a list entry is about, as in the national tables (XK_XDR_, CF_XDR_). `citizenId` is only
 * for citizen numbers; a passport or a permit goes to `otherIdNo`, so that a wrong citizen number is never taken for one.
 */
export const counterpartyFields = {
  counterpartyName: Type.String({ maxLength: 200 }),
  counterpartyKind: Type.String({ enum: counterpartyKinds }),
  uscc: Type.Optional(Type.String({ format: 'uscc' })),
  registrationNo: Type.Optional(Type.String({ format: 'legacyRegNo' })),
  orgCode: Type.Optional(Type.String({ format: 'orgCode' })),
  taxNo: Type.Optional(Type.String({ maxLength: 20 })),
  institutionCertificateNo: Type.Optional(Type.String({ maxLength: 20 })),
  socialOrganisationCertificateNo: Type.Optional(Type.String({ maxLength: 50 })),
  legalRepresentative: Type.Optional(Type.String({ maxLength: 50 })),
  legalRepresentativeIdKind: Type.Optional(Type.String({ enum: idKinds })),
  legalRepresentativeIdNo: Type.Optional(Type.String({ maxLength: 64, sealed: true })),
  idKind: Type.Optional(Type.String({ enum: idKinds })),
  citizenId: Type.Optional(Type.String({ format: 'citizenId' })),
  otherIdNo: Type.Optional(Type.String({ maxLength: 64, sealed: true })),
}

/** The first filled one tells the subject: an organisation by its code for life, else by an older number. */
export const counterpartySubject: RecordType['subject'] = [
  { scheme: 'uscc', field: 'uscc', name: 'counterpartyName' },
  { scheme: 'regno', field: 'registrationNo', name: 'counterpartyName' },
  { scheme: 'orgcode', field: 'orgCode', name: 'counterpartyName' },
  { scheme: 'person', field: 'citizenId', name: 'counterpartyName' },
  { scheme: 'person', field: 'otherIdNo', name: 'counterpartyName' },
]

/** Titles of the counterparty columns; `table` is the prefix of the national table, `XK` or `CF`. */
export function counterpartyTitles(table: 'XK' | 'CF'): Record<string, string[]> {
  return {
    counterpartyName: [
      `${table}_XDR_MC`,
      '行政相对人名称',
      '相对人名称',
      '当事人名称',
      '企业名称',
      '主体名称',
    ],
    counterpartyKind: [`${table}_XDR_LB`, '行政相对人类别', '相对人类别', '主体类别'],
    uscc: [`${table}_XDR_SHXYM`, '行政相对人代码_1', '统一社会信用代码', '社会信用代码', '信用代码'],
    registrationNo: [`${table}_XDR_GSZC`, '行政相对人代码_2', '工商注册号', '工商登记码', '注册号'],
    orgCode: [`${table}_XDR_ZZJG`, '行政相对人代码_3', '组织机构代码'],
    taxNo: [`${table}_XDR_SWDJ`, '行政相对人代码_4', '税务登记号', '税务登记证号'],
    institutionCertificateNo: [`${table}_XDR_SYDW`, '行政相对人代码_5', '事业单位证书号'],
    socialOrganisationCertificateNo: [`${table}_XDR_SHZZ`, '行政相对人代码_6', '社会组织登记证号'],
    legalRepresentative: [
      `${table}_FRDB`,
      '法定代表人',
      '法定代表人姓名',
      '法定代表人或负责人',
      '负责人姓名',
    ],
    legalRepresentativeIdKind: [`${table}_FR_ZJLX`, '法定代表人证件类型'],
    legalRepresentativeIdNo: [`${table}_FR_ZJHM`, '法定代表人证件号码', '法定代表人身份证号'],
    idKind: [`${table}_XDR_ZJLX`, '自然人证件类型', '证件类型'],
    citizenId: [`${table}_XDR_ZJHM`, '证件号码', '公民身份号码', '居民身份证号', '身份证号', '身份证号码'],
    otherIdNo: ['其他证件号码', '护照号码'],
  }
}

/** Numbers of persons never leave; the name of a natural person is masked, that of an organisation is not. */
export const counterpartyDisclosure: Disclosure['fields'] = {
  counterpartyName: { to: 'department', mask: 'name', when: 'counterpartyKind = "自然人"' },
  legalRepresentativeIdKind: { to: 'none' },
  legalRepresentativeIdNo: { to: 'none' },
  idKind: { to: 'none' },
  citizenId: { to: 'none' },
  otherIdNo: { to: 'none' },
}
