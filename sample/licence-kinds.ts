/** A kind of licence that a department grants. */
export interface LicenceKind {
  party: string
  document: string
  kind: '普通' | '特许' | '认可' | '核准' | '登记'
  certificate: string
  content: string
  years: number
}

export const licenceKinds: readonly LicenceKind[] = [
  {
    party: 'market-regulation',
    document: '食品经营许可决定书',
    kind: '普通',
    certificate: '食品经营许可证',
    content: '准予从事食品销售和热食类食品制售',
    years: 5,
  },
  {
    party: 'market-regulation',
    document: '特种设备使用登记决定书',
    kind: '登记',
    certificate: '特种设备使用登记证',
    content: '准予特种设备使用登记',
    years: 10,
  },
  {
    party: 'emergency-management',
    document: '危险化学品经营许可决定书',
    kind: '普通',
    certificate: '危险化学品经营许可证',
    content: '准予从事危险化学品经营',
    years: 3,
  },
  {
    party: 'ecology-environment',
    document: '排污许可决定书',
    kind: '普通',
    certificate: '排污许可证',
    content: '准予按照许可证载明的要求排放污染物',
    years: 5,
  },
  {
    party: 'housing-construction',
    document: '建筑工程施工许可决定书',
    kind: '核准',
    certificate: '建筑工程施工许可证',
    content: '准予建筑工程开工',
    years: 3,
  },
  {
    party: 'housing-construction',
    document: '建筑业企业资质许可决定书',
    kind: '认可',
    certificate: '建筑业企业资质证书',
    content: '准予建筑工程施工总承包三级资质',
    years: 5,
  },
  {
    party: 'transport',
    document: '道路货物运输经营许可决定书',
    kind: '普通',
    certificate: '道路运输经营许可证',
    content: '准予从事道路普通货物运输',
    years: 4,
  },
  {
    party: 'health',
    document: '公共场所卫生许可决定书',
    kind: '普通',
    certificate: '公共场所卫生许可证',
    content: '准予从事公共场所经营活动',
    years: 4,
  },
  {
    party: 'urban-management',
    document: '城市建筑垃圾处置核准决定书',
    kind: '核准',
    certificate: '建筑垃圾处置核准证',
    content: '准予处置建筑垃圾',
    years: 2,
  },
  {
    party: 'fire-rescue',
    document: '公众聚集场所投入使用、营业消防安全许可决定书',
    kind: '普通',
    certificate: '消防安全检查合格证',
    content: '准予公众聚集场所投入使用',
    years: 10,
  },
]
