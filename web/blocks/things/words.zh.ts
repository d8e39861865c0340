/** What is said of things in Chinese, to whoever keeps them: their owner in the portal, the operator in the console. */
export const zh = {
  rows: '{n} 条',
  heard: '最近通信 {at}',
  never: '从未通信',
  kinds: {
    sensor: '传感器',
    meter: '计量表',
    camera: '摄像机',
    terminal: '终端',
    machine: '机器',
    vehicle: '车辆',
  },
  fields: { zh: '中文名称', en: '英文名称', id: '短名称', kind: '类别', algorithm: '算法' },
  idHint: '小写字母、数字和连字符，3 至 63 个，例如 meter-14。登记后不能更改。',
  faults: {
    name: '请填写名称。',
    id: '3 至 63 个小写字母、数字和连字符，不能以连字符开头。',
  },
  secret: '密钥 {key} 的内容',
  secretSays: '只在此处显示一次，请马上写入设备。如果遗失，请为设备换一把新密钥。',
  changes: {
    suspend: {
      act: '暂停',
      title: '暂停接收{name}的数据？',
      says: '恢复之前不再接收它的数据。此前的数据保留。',
      done: '已暂停接收{name}的数据。',
    },
    resume: {
      act: '恢复',
      title: '恢复接收{name}的数据？',
      says: '它签名的数据马上重新接收。',
      done: '已恢复接收{name}的数据。',
    },
    revoke: {
      act: '永久撤销',
      title: '永久撤销{name}？',
      says: '它不能再以这个名称报送，且无法恢复。此前的数据保留。',
      done: '{name}已撤销。',
    },
  },
}

export type ThingWords = typeof zh
