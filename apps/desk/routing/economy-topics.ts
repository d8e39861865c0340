import type { Topic } from './topic.ts'

/** What is bought, sold, taxed, farmed and kept safe, and the service of the government itself. */
export const economyTopics: Topic[] = [
  {
    id: 'consumer',
    department: 'market-regulation',
    basis: '中华人民共和国消费者权益保护法#第三十二条',
    words: {
      退款: 4,
      退货: 4,
      消费: 2,
      商家: 3,
      假货: 5,
      虚假宣传: 5,
      质量问题: 3,
      预付卡: 5,
      会员卡: 4,
      缺斤短两: 5,
      退费: 3,
      网购: 4,
    },
  },
  {
    id: 'food',
    department: 'market-regulation',
    basis: '中华人民共和国食品安全法#第六条',
    words: { 食品: 4, 餐馆: 4, 过期: 4, 饭店: 3, 外卖: 4, 吃坏: 4, 食堂: 3, 后厨: 4, 变质: 4, 异物: 3 },
  },
  {
    id: 'price',
    department: 'market-regulation',
    basis: '中华人民共和国价格法#第三十三条',
    words: { 涨价: 5, 乱收费: 5, 明码标价: 5, 收费: 2, 天价: 5, 价格: 3, 电价: 4 },
  },
  {
    id: 'lifts',
    department: 'market-regulation',
    basis: '中华人民共和国特种设备安全法#第五条',
    words: { 电梯: 5, 困人: 4, 锅炉: 5, 游乐设施: 5, 气瓶: 4 },
  },
  {
    id: 'tax',
    department: 'tax',
    basis: '中华人民共和国税收征收管理法#第五条',
    words: { 发票: 5, 税务: 5, 个税: 5, 纳税: 5, 退税: 5, 契税: 5, 偷税: 5, 开票: 4 },
  },
  {
    id: 'fire',
    department: 'fire-rescue',
    basis: '中华人民共和国消防法#第四条',
    words: { 消防: 5, 灭火器: 4, 充电: 3, 飞线: 5, 火灾: 5, 疏散: 4, 安全出口: 5, 楼道: 2 },
  },
  {
    id: 'work-safety',
    department: 'emergency-management',
    basis: '中华人民共和国安全生产法#第十条',
    words: { 安全生产: 5, 危化品: 5, 烟花: 4, 鞭炮: 3, 安全隐患: 2, 矿山: 5, 防汛: 3, 台风: 3 },
  },
  {
    id: 'farming',
    department: 'agriculture',
    basis: '中华人民共和国农业法#第九条',
    words: { 种子: 4, 农药: 5, 化肥: 4, 农田: 4, 耕地: 3, 养殖: 4, 农业补贴: 5, 农机: 5, 病虫害: 5, 猪瘟: 5 },
  },
  {
    id: 'travel',
    department: 'culture-tourism',
    basis: '中华人民共和国旅游法#第八十三条',
    words: { 旅行社: 5, 导游: 5, 景区: 5, 图书馆: 4, 网吧: 4, 旅游: 4, 博物馆: 4, 购物团: 4 },
  },
  {
    id: 'finance',
    department: 'local-finance',
    basis: '防范和处置非法集资条例#第五条',
    words: { 非法集资: 5, 网贷: 4, 理财: 4, 小额贷款: 4, 典当: 5, 高利贷: 4 },
  },
  {
    id: 'online-services',
    department: 'data',
    basis: '国务院关于在线政务服务的若干规定#第三条',
    words: { 网上办: 4, 一网通办: 5, 政务服务网: 5, 办事大厅: 4, 登录不了: 3, 电子证照: 5, 材料重复: 4 },
  },
]
