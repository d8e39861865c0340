import type { Words } from '#core/app.ts'

const holder = {
  holder: '经营者名称',
  uscc: '统一社会信用代码',
  address: '经营场所',
  legalRepresentative: '法定代表人（负责人）',
}
const validity = { validFrom: '有效期自', validUntil: '有效期至' }
const businessLicence = '营业执照（由登记机关共享，无需提交）'
const identity = '居民身份证（由公安机关共享，无需提交）'
const layout = '经营场所布局和主要设备设施图'
const rules = '保证食品安全的规章制度'
const floorPlan = '场所平面布置图'
const fireRules = '消防安全制度、灭火和应急疏散预案'
const firePromise = '消防安全告知承诺书'
const signDesign = '招牌设置效果图'
const drainPlan = '排水管网、检测井和排放口位置图'
const pretreatment = '隔油池等预处理设施的说明和照片'
const gathering = '属于公众聚集场所的'
const draining = '污水排入城镇排水管网的'
const fireCertificate = {
  name: '公众聚集场所投入使用、营业前消防安全检查合格证',
  values: { ...holder, area: '建筑面积（平方米）', floor: '所在楼层', decidedOn: '决定日期' },
}

export const items: Words = {
  restaurant: {
    name: '开餐饮店一件事',
    summary:
      '一张表、一套材料，一次申请，办好开餐饮店需要的营业执照、食品经营许可、公众聚集场所消防安全检查、户外招牌设置和排水许可。已有营业执照的，直接办理其余事项；不需要的事项不办。',
    materials: {
      premises: '经营场所使用证明',
      layout,
      rules,
      floorPlan,
      fireRules,
      firePromise,
      signDesign,
      drainPlan,
      pretreatment,
    },
    conditions: {
      premises: '没有营业执照、一并办理登记的',
      floorPlan: gathering,
      fireRules: gathering,
      firePromise: '属于公众聚集场所、采用告知承诺的',
      signDesign: '设置户外招牌的',
      drainPlan: draining,
      pretreatment: draining,
    },
  },
  'food-business-permit': {
    name: '食品经营许可',
    summary: '从事食品销售、餐饮服务的，应当依法取得许可。仅销售预包装食品的只需备案。许可有效期五年。',
    materials: { businessLicence, layout, rules },
    certificate: {
      name: '食品经营许可证',
      values: { ...holder, foodKinds: '经营项目', area: '经营面积（平方米）', ...validity },
    },
  },
  'food-business-renewal': {
    name: '食品经营许可延续',
    summary:
      '许可有效期届满需要延续的，在届满前九十个工作日至三十日之间提出。经营条件没有变化的，不用再交材料。届满前没有作出决定的，视为准予延续。',
    materials: { businessLicence, permit: '原许可（由本平台核验，无需提交）' },
    certificate: {
      name: '食品经营许可证',
      values: { holder: holder.holder, uscc: holder.uscc, renewedCase: '原许可办件编号', ...validity },
    },
  },
  'fire-safety-check': {
    name: '公众聚集场所投入使用、营业前消防安全检查',
    summary:
      '公众聚集场所投入使用、营业前，应当经消防救援机构许可。不采用告知承诺的，自受理之日起十个工作日内检查。',
    materials: { businessLicence, floorPlan, fireRules },
    certificate: fireCertificate,
  },
  'fire-safety-promise': {
    name: '公众聚集场所投入使用、营业前消防安全检查（告知承诺）',
    summary:
      '作出场所符合消防技术标准和管理规定的承诺，材料齐全的当场许可。事后核查；不符合又不整改的，撤销许可，记入信用记录。',
    materials: { businessLicence, floorPlan, fireRules, firePromise },
    certificate: fireCertificate,
  },
  signboard: {
    name: '户外招牌设置',
    summary: '在临街建筑物外立面设置招牌的，应当经城市市容环境卫生主管部门同意。',
    materials: { businessLicence, signDesign },
    certificate: {
      name: '户外招牌设置证',
      values: {
        ...holder,
        signText: '招牌内容',
        signWidth: '宽度（米）',
        signHeight: '高度（米）',
        ...validity,
      },
    },
  },
  'drainage-permit': {
    name: '城镇污水排入排水管网许可',
    summary:
      '从事餐饮等活动，向城镇排水设施排放污水的，应当取得许可。须先建好隔油池等预处理设施。由物业统一办理排水许可的，不用另办。',
    materials: { businessLicence, drainPlan, pretreatment },
    certificate: {
      name: '城镇污水排入排水管网许可证',
      values: { ...holder, outlets: '排放口数量', dailyDischarge: '日排水量（立方米）', ...validity },
    },
  },
  'public-place-hygiene': {
    name: '公共场所卫生许可',
    summary: '宾馆、旅店、公共浴室、理发美容店、影剧院、游泳场馆、商场等公共场所，开业前办理卫生许可。',
    materials: {
      businessLicence,
      hygieneRules: '卫生管理制度和从业人员健康管理制度',
      hygieneTest: '公共场所卫生检测或者评价报告',
    },
    certificate: {
      name: '公共场所卫生许可证',
      values: { ...holder, venue: '场所类别', area: '营业面积（平方米）', ...validity },
    },
  },
  'road-occupation': {
    name: '临时占用城市道路审批',
    summary: '因施工、搭设脚手架、举办活动等需要临时占用城市道路的，由主管部门会同公安交通管理部门批准。',
    materials: {
      businessLicence,
      roadPlan: '占用道路平面图',
      trafficPlan: '交通组织方案',
    },
    conditions: { businessLicence: '以单位名义占用的', trafficPlan: '占用面积超过五十平方米的' },
    certificate: {
      name: '临时占用城市道路许可证',
      values: {
        occupant: '占用人',
        roadPlace: '占用位置',
        roadArea: '占用面积（平方米）',
        purpose: '占用事由',
        from: '起始日期',
        until: '截止日期',
      },
    },
  },
  'residence-permit': {
    name: '居住证申领',
    summary:
      '离开常住户口所在地，到本市居住半年以上，有合法稳定就业、合法稳定住所或者连续就读的，可以申领居住证。',
    materials: {
      identity,
      photo: '本人近期照片',
      workProof: '就业证明',
      homeProof: '居住地住址证明',
      schoolProof: '就读证明',
    },
    conditions: {
      workProof: '以合法稳定就业申领的',
      homeProof: '以合法稳定住所申领的',
      schoolProof: '以连续就读申领的',
    },
    certificate: {
      name: '居住证',
      values: {
        name: '姓名',
        birthOn: '出生日期',
        address: '居住地住址',
        issuedOn: '签发日期',
        householdAddress: '常住户口所在地住址',
      },
    },
  },
  'senior-card': {
    name: '老年人优待证办理',
    summary: '年满六十周岁的老年人，包括常住本市的外埠老年人，凭优待证享受公共交通、公园景点等优待。',
    materials: { identity, photo: '本人近期照片' },
    certificate: {
      name: '老年人优待证',
      values: { name: '姓名', birthOn: '出生日期', address: '住址', issuedOn: '签发日期' },
    },
  },
  'promise-check': {
    name: '告知承诺事后核查',
    summary: '凭承诺取得许可的，由作出许可的部门在三十日内核查承诺是否履行。由平台自动开办。',
  },
  'rating-followup': {
    name: '差评整改',
    summary: '评价为“不满意”“非常不满意”的，由责任部门核实、整改、答复和回访。由平台自动开办。',
  },
}
