import { type RecordType, Type } from '#core/app.ts'
import { units } from './units.ts'

/**
 * What a device has measured, once. The same device, quantity and instant are one reading, however often it is sent. It
 * is taken from the device itself alone, and it is nobody's business but the owner's. Days are those of UTC here: instants are kept so.
 */
export const reading: RecordType = {
  type: 'device.reading',
  version: 1,
  schema: Type.Object({
    device: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{2,62}$' }),
    quantity: Type.String({ minLength: 1, maxLength: 60 }),
    value: Type.Number(),
    unit: Type.String({ enum: units }),
    measuredAt: Type.String({ format: 'date-time' }),
  }),
  door: 'thing',
  subject: [{ scheme: 'device', field: 'device' }],
  key: ['device', 'quantity', 'measuredAt'],
  title: ['device', 'quantity'],
  disclosure: { publish: 'never' },
  quality: [
    {
      code: 'device.measured.future',
      dimension: 'accuracy',
      field: 'measuredAt',
      holds: 'days between(substring(measuredAt, 1, 10), today) >= 0',
      otherwise: 'refuse',
    },
    {
      code: 'device.measured.late',
      dimension: 'timeliness',
      field: 'measuredAt',
      holds: 'days between(substring(measuredAt, 1, 10), today) <= limits.sendWithin',
      otherwise: 'warn',
    },
  ],
  sources: [{ party: 'things', cycle: 'live' }],
  updateCycle: 'live',
}
