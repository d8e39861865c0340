/** What the console says of working days in Chinese. */
export const zh = {
  lead: '办理期限按这里的工作日计算。国务院办公厅公布下一年放假安排后载入，运行中的期限随即重算，每一处变化都记入日志。',
  drop: '把日历文件（JSON）拖到这里',
  choose: '选择文件',
  loading: '正在载入 {name} …',
  loaded: '已载入，期限正在重算。',
  notJson: '{name} 不是 JSON 文件，请核对后重新选择。',
  years: '各年安排',
  year: '年份',
  workdays: '工作日',
  notice: '依据的通知',
  from: '来历',
  shipped: '随程序提供',
  loadedAt: '{at} 载入',
  notAnnounced: '尚未公布，按周末推算，结果标为暂定',
  local: '地方安排',
  noLocal: '没有地方安排。',
  division: '行政区划',
  day: '日期',
  kind: '安排',
  works: { true: '上班', false: '放假' },
  reason: '事由',
}

export type CalendarsWords = typeof zh
