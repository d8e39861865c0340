import type { Words } from '#core/app.ts'

export const zh: Words = {
  name: '万物互联',
  tagline: '设备自己说话，所有者说了算',
  records: {
    'device.reading': {
      name: '设备读数',
      fields: {
        device: '设备',
        quantity: '测量项目',
        value: '数值',
        unit: '单位',
        measuredAt: '测量时间',
      },
      values: {
        unit: {
          '1': '无量纲',
          '%': '百分比',
          m3: '立方米',
          L: '升',
          'L/s': '升每秒',
          W: '瓦',
          'kW.h': '千瓦时',
          V: '伏',
          A: '安',
          Cel: '摄氏度',
          kPa: '千帕',
          'ug/m3': '微克每立方米',
          'mg/L': '毫克每升',
          dB: '分贝',
          km: '千米',
          'km/h': '千米每小时',
        },
      },
    },
  },
  quality: {
    'device.measured.future': '测量日期晚于今天。请校准设备时钟。',
    'device.measured.late': '读数在测量后超过期限才报送。照常收下；请检查设备的网络。',
  },
  tables: {},
  rules: {},
  indicators: { readings: '设备读数', 'devices-heard': '有读数的设备' },
  pages: { things: '万物互联' },
  texts: {
    things:
      '设备和车辆由所有者登记，各有自己的密钥，只能报送自身的数据。读数不公开，这里只显示总数。所有者可以随时更换密钥、暂停或撤销设备。',
  },
  limits: { sendWithin: '测量后报送' },
  sources: { things: '已登记的设备' },
}
