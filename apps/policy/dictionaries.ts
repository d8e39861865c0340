import type { App } from '#core/app.ts'

/** The eleven key actions of 国发〔2015〕40号, in its order; `area` is the value a document carries. */
const keyActions = [
  { code: 'startup', order: 1, area: '创业创新' },
  { code: 'manufacturing', order: 2, area: '协同制造' },
  { code: 'agriculture', order: 3, area: '现代农业' },
  { code: 'energy', order: 4, area: '智慧能源' },
  { code: 'finance', order: 5, area: '普惠金融' },
  { code: 'publicService', order: 6, area: '益民服务' },
  { code: 'logistics', order: 7, area: '高效物流' },
  { code: 'ecommerce', order: 8, area: '电子商务' },
  { code: 'transport', order: 9, area: '便捷交通' },
  { code: 'ecology', order: 10, area: '绿色生态' },
  { code: 'ai', order: 11, area: '人工智能' },
]

/** Who may use a prefix of document numbers, as the name of the issuing body begins. Prefixes not listed are not judged. */
const issuerPrefixes = [
  { code: '国发〔', issuer: '国务院' },
  { code: '国办发〔', issuer: '国务院办公厅' },
  { code: '国办函〔', issuer: '国务院办公厅' },
  { code: '国务院令', issuer: '国务院' },
  { code: '法释〔', issuer: '最高人民法院' },
  { code: '发改', issuer: '国家发展改革委' },
  { code: '国家发展改革委', issuer: '国家发展改革委' },
  { code: '工信部', issuer: '工业和信息化部' },
  { code: '银发〔', issuer: '中国人民银行' },
  { code: '税总发〔', issuer: '国家税务总局' },
  { code: '教技〔', issuer: '教育部' },
  { code: '交运发〔', issuer: '交通运输部' },
  { code: '农市发〔', issuer: '农业部' },
  { code: '人社部发〔', issuer: '人力资源社会保障部' },
  { code: '民政部令', issuer: '民政部' },
  { code: '国卫', issuer: '国家卫生健康委' },
  { code: '医保发〔', issuer: '国家医保局' },
  { code: '国家市场监督管理总局令', issuer: '国家市场监督管理总局' },
  { code: '京政发〔', issuer: '北京市人民政府' },
  { code: '浙政发〔', issuer: '浙江省人民政府' },
  { code: '鲁政发〔', issuer: '山东省人民政府' },
  { code: '湘政办发〔', issuer: '湖南省人民政府办公厅' },
  { code: '粤府办〔', issuer: '广东省人民政府办公厅' },
]

/**
 * The report's own counts of documents, to stand beside what this catalogue counts. `figure` is the observation in the
 * indicators app; `level` names the level both speak of.
 */
const reported = [
  { code: 'national', figure: 'IND011', level: 'national' },
  { code: 'ministry', figure: 'IND012', level: 'ministry' },
  { code: 'province', figure: 'IND013', level: 'province' },
  { code: 'provinces', figure: 'IND003', level: 'province' },
  { code: 'keyActions', figure: 'IND001', level: null },
]

export const dictionaries: App['dictionaries'] = { keyActions, issuerPrefixes, reported }
