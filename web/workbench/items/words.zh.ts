/** What the screen of a department's items says in Chinese. */
export const zh = {
  title: '事项',
  lead: '本部门的事项及其状态。起草、审核、暂停和取消都在事项管理件中办理。',
  caption: '本部门的事项',
  item: '事项',
  state: '状态',
  version: '版本',
  isDeclared: '随平台版本更新',
  until: '{from} 至 {until}',
  from: '{from} 起',
  none: '本部门还没有事项。',
  noneSays: '窗口人员可以在这里起草新事项，由部门负责人审核发布。',
  create: '新事项',
  createSays: '保存为草稿，不公开；审核发布后向社会公布。',
  save: '保存草稿',
  saving: '正在保存…',
  saved: '已保存草稿。',
}
