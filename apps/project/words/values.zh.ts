export const yesNo = { true: '是', false: '否' }

export const regimes = { approve: '审批', verify: '核准', file: '备案' }

export const natures = {
  new: '新建',
  expansion: '扩建',
  renovation: '改建',
  relocation: '迁建',
  purchase: '单纯购置',
}

export const codeTypes = {
  '01': '基本建设',
  '02': '技术改造',
  '03': '单纯购置',
  '04': '信息化',
  '05': '其他',
}

export const matters = {
  reclamation: '涉及开荒的农业项目',
  waterworks: '水利工程',
  hydropower: '水电站',
  'thermal-power': '火电站',
  'wind-power': '风电站',
  grid: '电网工程',
  'oil-gas-pipeline': '油气管网',
  railway: '铁路',
  expressway: '公路',
  'large-bridge': '独立公（铁）路桥梁、隧道',
  port: '煤炭、矿石、油气码头',
  airport: '民航机场',
  'rare-earth': '稀土开采、冶炼',
  petrochemical: '石化、煤化工',
  'car-plant': '汽车整车',
  'urban-rail': '城市快速轨道交通',
  'theme-park': '大型主题公园',
  manufacturing: '一般制造业',
  warehouse: '仓储物流',
  'data-centre': '数据中心',
  housing: '房地产开发',
  other: '其他',
}

export const techniques = { none: '不在目录限制之列', restricted: '限制类', eliminated: '淘汰类' }

export const grounds = {
  eliminated: '属于产业结构调整指导目录淘汰类',
  restricted: '属于产业结构调整指导目录限制类的新建项目',
  government: '政府投资',
  catalogue: '在政府核准的投资项目目录之内',
  other: '目录以外的企业投资项目',
}

export const departments = {
  'natural-resources': '自然资源和规划局',
  'ecology-environment': '生态环境局',
  'housing-construction': '住房和城乡建设局',
  'water-resources': '水利局',
  'emergency-management': '应急管理局',
  'development-reform': '发展和改革委员会',
}

export const promiseMatters = { 'construction-permit': '施工许可', 'soil-conservation': '水土保持方案审批' }

export const conditions = {
  land: '已办理用地批准手续',
  planning: '已取得建设工程规划许可证',
  drawings: '施工图设计文件满足施工和消防需要',
  contractor: '已确定有相应资质的施工企业',
  safety: '有保证质量和安全的具体措施',
  plan: '已编制水土保持方案，内容完整',
  measures: '水土保持设施与主体工程同时设计、同时施工、同时投产',
}

export const answers = { asked: '征求中', agreed: '同意', objected: '不同意', silent: '逾期未答，视为同意' }

export const projectFields = {
  name: '项目名称',
  nature: '建设性质',
  place: '建设地点',
  industryCode: '国标行业代码',
  content: '建设规模及内容',
  investment: '总投资（万元）',
  landArea: '用地面积（公顷）',
  startPlanned: '拟开工时间',
  finishPlanned: '拟建成时间',
}

export const lanes = {
  land: '用地',
  environment: '环境影响',
  planning: '规划',
  building: '建设',
  water: '水土保持',
  safety: '安全设施',
}
