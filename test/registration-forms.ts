/** What a restaurant fills in, for the tests of this app. The person is invented; the number has a right check digit. */
export const restaurant = {
  place: '江湾市',
  tradeName: '云来',
  industry: '餐饮',
  organisation: '有限公司',
  kind: '有限责任公司',
  scope: ['餐饮服务', '日用品销售'],
  capital: 50_000_000,
  address: '江湾市临江区沿江路18号',
  legalRepresentative: '顾晓帆',
  legalRepresentativeId: '331502198804123019',
  contact: '顾晓帆',
  contactPhone: '13805710000',
  employees: 8,
  seals: true,
  modelArticles: true,
  promised: true,
}

/** The restaurant as the register has it. */
export const registered = {
  uscc: '91331502MA7K00016A',
  name: '江湾市云来餐饮有限公司',
  place: '江湾市',
  tradeName: '云来',
  industry: '餐饮',
  organisation: '有限公司',
  kind: '有限责任公司',
  legalRepresentative: '顾晓帆',
  capital: 50_000_000,
  establishedOn: '2026-03-02',
  address: '江湾市临江区沿江路18号',
  scope: ['餐饮服务', '日用品销售'],
  status: '存续',
  certificate: '1.2.156.3005.2.11100000MB0143028R001.11331500004510008Q.20260000001.001.X',
}
