/** What the workbench says in Chinese where a masked value may be seen in clear. */
export const zh = {
  show: '显示',
  showOf: '显示{field}的完整内容',
  showing: '正在读取…',
  /** Said to the access book as they stand. */
  reasons: {
    contact: '联系申请人',
    identity: '核对身份',
    document: '制作文书',
  },
  other: '其他理由…',
  title: '为什么要查看{field}？',
  says: '理由会记入访问日志，本人可以看到是哪个部门、因哪个办件查看过。',
  reason: '理由',
  noted: '已记入访问日志',
}

export type UnmaskWords = typeof zh
