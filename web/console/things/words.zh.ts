/** What the console says of things in Chinese. */
export const zh = {
  lead: '设备和车辆只报送自身数据，各归其主，各用一把自己的密钥签名。',
  list: '设备',
  all: '全部设备',
  owner: '所有者',
  anyOwner: '全部所有者',
  person: '自然人',
  empty: '这里还没有登记设备',
  emptySays: '在所有者名下登记设备后，即可开始报送。',
  add: '登记设备',
  toForm: '再登记一台',
  save: '登记',
  saved: '{name}已登记。',
  fields: {
    owner: '所有者',
    uscc: '企业的统一社会信用代码',
  },
  company: '未接入的企业',
  faults: {
    owner: '请选择所有者。',
    uscc: '没有这样的统一社会信用代码。请对照证书核对。',
  },
  registered: '{at} 登记',
  balance: '报送的数据去了哪里',
  keys: '密钥',
  keysSays: '只列编号。密钥内容不再告诉任何人。',
  rotate: '更换密钥',
  rotateAct: '生成新密钥',
  rotated: '新密钥即刻生效。',
  since: '{at} 起{state}',
  reasonSays: '所有者可以看到，不对外公开。',
}

export type ThingsWords = typeof zh
