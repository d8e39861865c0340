export const departments = {
  tax: 'Tax bureau',
  'human-resources': 'Human resources and social security bureau',
  statistics: 'Statistics bureau',
  'public-security': 'Public security bureau',
  'housing-fund': 'Housing provident fund centre',
  'market-regulation': 'Market regulation bureau',
  health: 'Health commission',
  'culture-tourism': 'Culture and tourism bureau',
  transport: 'Transport bureau',
  'housing-construction': 'Housing and construction bureau',
  'emergency-management': 'Emergency management bureau',
  commerce: 'Commerce bureau',
  meteorology: 'Meteorological bureau',
}

export const purposes = {
  tax: 'Tax matters',
  insurance: 'Social insurance',
  statistics: 'Statistical register',
  seal: 'Seals on file',
  'housing-fund': 'Housing provident fund',
  licence: 'Licence',
}

export const nameParts = {
  place: 'Place',
  tradeName: 'Trade name',
  industry: 'Industry',
  organisation: 'Legal form in the name',
}

export const nameGrounds = {
  notChinese: 'It is not written in standard Chinese characters',
  tooShort: 'The trade name has fewer than two characters',
  placeOrIndustry: 'The trade name is but a place or an industry',
  state: 'Words such as “China” or “national” need the approval of the State Council',
  partyOrArmy: 'It uses the name of a party, a state organ, the army or a mass organisation',
  foreign: 'It uses the name of a foreign country or an international organisation',
  indecent: 'It is indecent, or speaks of gambling, superstition, terror or violence',
  misleading: 'It may mislead the public',
  none: 'None',
}

export const closureGrounds = {
  unknown: 'There is no entry in the register',
  notActive: 'The entity is not active',
  abnormal: 'The entity is on the list of abnormal operations',
  barred: 'Pledged shares, a lawsuit or an unpaid fine stand against the simple way',
  none: 'None',
}

export const claimStatuses = {
  pushed: 'To be claimed',
  claimed: 'Claimed',
  overdue: 'Overdue',
  'claimed-late': 'Claimed late',
  declined: 'Not this department’s',
}

export const yesNo = { true: 'Yes', false: 'No' }

/** Kinds of entity, legal forms and entries of the scope, which the register names in Chinese. */
export const entityKinds = {
  有限责任公司: 'Limited liability company',
  股份有限公司: 'Company limited by shares',
  个人独资企业: 'Sole proprietorship',
  普通合伙企业: 'General partnership',
  有限合伙企业: 'Limited partnership',
  农民专业合作社: 'Farmers’ cooperative',
  个体工商户: 'Individual business',
}

export const organisations = {
  有限公司: 'Limited company',
  有限责任公司: 'Limited liability company',
  股份有限公司: 'Company limited by shares',
  '合伙企业（普通合伙）': 'Partnership (general)',
  '合伙企业（有限合伙）': 'Partnership (limited)',
  农民专业合作社: 'Farmers’ cooperative',
  厂: 'Works',
  店: 'Shop',
  馆: 'House',
  部: 'Store',
  行: 'Firm',
  中心: 'Centre',
  工作室: 'Studio',
}

export const scopes = {
  餐饮服务: 'Catering',
  食品销售: 'Sale of food',
  旅馆住宿服务: 'Hotel accommodation',
  药品零售: 'Sale of medicines',
  诊疗服务: 'Medical treatment',
  健康咨询服务: 'Health advice',
  娱乐场所经营: 'Places of entertainment',
  道路货物运输: 'Road haulage',
  建设工程施工: 'Construction works',
  危险化学品经营: 'Dealing in hazardous chemicals',
  日用品销售: 'Sale of everyday goods',
  软件开发: 'Software development',
  信息技术咨询服务: 'Information technology consulting',
  家具制造: 'Furniture making',
  服装制造: 'Garment making',
  物业管理: 'Property management',
  组织文化艺术交流活动: 'Cultural and art events',
}

export const entityStatuses = {
  存续: 'Active',
  歇业: 'Suspended by itself',
  吊销: 'Licence revoked',
  注销: 'Deregistered',
  撤销: 'Registration annulled',
  迁出: 'Moved away',
}

export const licences = {
  食品经营许可证: 'Food business licence',
  公共场所卫生许可证: 'Public place hygiene licence',
  药品经营许可证: 'Pharmacy licence',
  医疗机构执业许可证: 'Medical institution licence',
  娱乐经营许可证: 'Entertainment licence',
  道路运输经营许可证: 'Road transport licence',
  建筑业企业资质证书: 'Construction qualification',
  危险化学品经营许可证: 'Hazardous chemicals licence',
}

export const papers = {
  组织机构代码证: 'Organisation code certificate',
  税务登记证: 'Tax registration certificate',
  社会保险登记证: 'Social insurance registration',
  统计登记证: 'Statistical registration',
  公章刻制备案: 'Filing of engraved seals',
  单位办理住房公积金缴存登记: 'Housing fund registration',
  对外贸易经营者备案登记: 'Filing of foreign traders',
  再生资源回收经营者备案: 'Filing of recyclers',
  房地产经纪机构及其分支机构备案: 'Filing of estate agents',
  旅行社服务网点备案登记: 'Filing of travel agency branches',
  气象信息服务企业备案: 'Filing of weather information firms',
  劳务派遣单位设立分公司备案: 'Filing of labour dispatch branches',
}
