/** A wind farm and its owner, invented for the tests of projects; the numbers have right check digits. */
export const owner = '91331502MA7K000320'

export const windFarm = {
  name: '青岩风力发电场新建项目',
  nature: 'new',
  place: '江湾市青岩县',
  content: '新建风力发电机组二十台，总装机容量十万千瓦。',
  investment: 65_000_000_000,
  type: '01',
  matter: 'wind-power',
  technique: 'none',
  government: false,
  secret: false,
  policyDeclared: true,
  contact: '沈临川',
  contactPhone: '13805710001',
}

/** The wind farm as the register of projects has it. */
export const project = {
  projectCode: '2610-331500-89-01-234561',
  ownerCode: owner,
  ownerName: '江湾市听潮软件有限公司',
  regime: 'verify',
  name: windFarm.name,
  nature: 'new',
  place: windFarm.place,
  content: windFarm.content,
  investment: windFarm.investment,
  status: 'coded',
  codedOn: '2026-03-01',
}

export const analysis = {
  resources: '风能资源丰富，不占用永久基本农田，能源消耗很低。',
  environment: '对鸟类迁徙通道的影响经论证较小，噪声符合标准。',
  society: '每年发电两亿千瓦时，带动当地就业一百人以上。',
}
