import type { Words } from '#core/app.ts'

export const en: Words = {
  name: 'Connected things',
  tagline: 'Devices speak for themselves, owners decide',
  records: {
    'device.reading': {
      name: 'Reading of a device',
      fields: {
        device: 'Device',
        quantity: 'Quantity',
        value: 'Value',
        unit: 'Unit',
        measuredAt: 'Measured at',
      },
      values: {
        unit: {
          '1': 'no unit',
          '%': 'per cent',
          m3: 'cubic metres',
          L: 'litres',
          'L/s': 'litres per second',
          W: 'watts',
          'kW.h': 'kilowatt hours',
          V: 'volts',
          A: 'amperes',
          Cel: 'degrees Celsius',
          kPa: 'kilopascals',
          'ug/m3': 'micrograms per cubic metre',
          'mg/L': 'milligrams per litre',
          dB: 'decibels',
          km: 'kilometres',
          'km/h': 'kilometres per hour',
        },
      },
    },
  },
  quality: {
    'device.measured.future': 'The reading is dated after today. Set the clock of the device.',
    'device.measured.late':
      'The reading was sent later than it should be. It is taken all the same; look at the network of the device.',
  },
  tables: {},
  rules: {},
  indicators: { readings: 'Readings of devices', 'devices-heard': 'Devices with readings' },
  pages: { things: 'Connected things' },
  texts: {
    things:
      'Devices and vehicles are registered by their owners, each with a secret of its own, and report about themselves alone. Readings are not public; only their number is shown here. An owner may change the secret, suspend a device or revoke it at any time.',
  },
  limits: { sendWithin: 'Sending after measuring' },
  sources: { things: 'Registered devices' },
}
