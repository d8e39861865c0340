/** What the console says of sealing keys in Chinese. */
export const zh = {
  lead: '证件号码、密钥和上传的文件都加密保存。这里只有密钥的编号，密钥本身不显示给任何人。',
  list: '密钥',
  suites: { aes: 'AES-256', sm: 'SM4' },
  seals: '正在使用',
  older: '旧密钥',
  madeAt: '{at} 生成',
  left: '旧密钥加密的数据',
  leftSays: '平台在后台逐条改用新密钥加密，各进程读到新密钥满十分钟后即告完成，服务不中断。',
  none: '没有数据仍由旧密钥加密。',
  one: '只用过一把密钥。',
  value: '{n} 条',
  places: {
    accounts: '账号的证件号码和验证器',
    drafts: '申请草稿',
    thing_keys: '设备的密钥',
    receivers: '接收方的密钥',
    files: '上传的文件',
    quarantine: '待纠正的数据',
    cases: '办件表单里的号码',
    log: '日志中尚未检查的事件',
  } as Record<string, string>,
  rotate: '启用新密钥',
  rotateTitle: '启用一把新密钥？',
  rotateSays:
    '此后的数据由新密钥加密，以前的数据在后台改用新密钥。每年一次，或者能接触数据库的人员离岗时启用。',
  rotated: '新密钥已启用。',
}

export type KeysWords = typeof zh
