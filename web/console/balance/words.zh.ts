/** What the console says of the balance in Chinese. */
export const zh = {
  ledger: {
    title: '收支',
    received: '收到',
    accepted: '入库',
    quarantined: '待纠正',
    duplicate: '重复',
    warned: '入库中有提示的',
    holds: '账平：三项相加等于收到',
    broken: '账不平，相差 {n}',
  },
  balance: {
    lead: '收到的每一条都有去处：入库、待纠正或重复。按来源、按文件都必须相等。',
    total: '全部来源',
    sources: '按来源',
    files: '按文件',
    source: '来源',
    file: '文件',
    check: '核对',
    holds: '相等',
    broken: '差 {n}',
    empty: '还没有收到数据',
    emptySays: '导入一个文件，或让一个来源通过接口发送数据，这里就会有账。',
    noFiles: '还没有导入过文件',
    noFilesSays: '通过接口收到的数据记在“按来源”一栏。',
    unnamed: '（文件名已不可查）',
  },
}

export type BalanceWords = typeof zh
