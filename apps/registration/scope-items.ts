/**
 * What a business may enter as its scope: standard phrases (经营范围登记规范表述目录), and who licenses those that need a licence,
 * `before` the registration where a law says so, else after it (市场主体登记管理条例 art. 14, 优化营商环境条例 art. 19).
 */
export interface ScopeItem {
  item: string
  licence?: ScopeLicence
}

export interface ScopeLicence {
  name: string
  department: string
  when: 'before' | 'after'
  basis: string
}

const food: ScopeLicence = {
  name: '食品经营许可证',
  department: 'market-regulation',
  when: 'after',
  basis: '中华人民共和国食品安全法#第三十五条',
}

export const scopeItems: ScopeItem[] = [
  { item: '餐饮服务', licence: food },
  { item: '食品销售', licence: food },
  {
    item: '旅馆住宿服务',
    licence: {
      name: '公共场所卫生许可证',
      department: 'health',
      when: 'after',
      basis: '公共场所卫生管理条例#第四条',
    },
  },
  {
    item: '药品零售',
    licence: {
      name: '药品经营许可证',
      department: 'market-regulation',
      when: 'after',
      basis: '中华人民共和国药品管理法#第五十一条',
    },
  },
  {
    item: '诊疗服务',
    licence: {
      name: '医疗机构执业许可证',
      department: 'health',
      when: 'after',
      basis: '医疗机构管理条例#第十五条',
    },
  },
  {
    item: '娱乐场所经营',
    licence: {
      name: '娱乐经营许可证',
      department: 'culture-tourism',
      when: 'after',
      basis: '娱乐场所管理条例#第九条',
    },
  },
  {
    item: '道路货物运输',
    licence: {
      name: '道路运输经营许可证',
      department: 'transport',
      when: 'after',
      basis: '中华人民共和国道路运输条例#第二十四条',
    },
  },
  {
    item: '建设工程施工',
    licence: {
      name: '建筑业企业资质证书',
      department: 'housing-construction',
      when: 'after',
      basis: '中华人民共和国建筑法#第十三条',
    },
  },
  {
    item: '危险化学品经营',
    licence: {
      name: '危险化学品经营许可证',
      department: 'emergency-management',
      when: 'before',
      basis: '危险化学品安全管理条例#第三十五条',
    },
  },
  { item: '日用品销售' },
  { item: '软件开发' },
  { item: '信息技术咨询服务' },
  { item: '家具制造' },
  { item: '服装制造' },
  { item: '物业管理' },
  { item: '健康咨询服务' },
  { item: '组织文化艺术交流活动' },
]

/** FEEL: whether a list of entries holds one that must be licensed before the registration. */
export const needsLicenceBefore = (scope: string) => {
  const before = scopeItems.filter(({ licence }) => licence?.when === 'before').map(({ item }) => `"${item}"`)
  return `some entry in ${scope} satisfies entry in (${before.join(', ')})`
}
