import type { Process } from '#core/app.ts'

/** A price that has moved too far, or stands above what the government allows: looked into, and explained, warned about or taken up. */
export const alarmProcess: Process = {
  id: 'alarm',
  version: 1,
  begin: { tells: 'price.alarm.raised', clocks: [{ start: 'checking' }] },
  chart: {
    initial: 'raised',
    states: {
      raised: { on: { check: 'checking' } },
      checking: { on: { explain: 'explained', warn: 'warned', takeUp: 'takenUp' } },
      explained: { type: 'final' },
      warned: { type: 'final' },
      takenUp: { type: 'final' },
    },
  },
  steps: {
    check: { by: ['inspector'], tells: 'price.alarm.checked', clocks: [{ stop: 'checking' }] },
    explain: {
      by: ['inspector'],
      tells: 'price.alarm.explained',
      form: 'explanation',
      sets: { outcome: '"explained"' },
    },
    warn: {
      by: ['head'],
      tells: 'price.alarm.warned',
      form: 'warning',
      sets: { outcome: '"warned"' },
      documents: ['warning'],
    },
    takeUp: {
      by: ['head'],
      tells: 'price.alarm.taken-up',
      form: 'takingUp',
      sets: { outcome: '"takenUp"' },
      opens: {
        item: '12358-report',
        form: {
          wants: '"report"',
          kind: 'input.kind',
          respondentName: 'input.respondentName',
          respondentAddress: 'form.place',
          goods: 'form.item',
          price: 'form.price',
          happenedOn: 'form.date',
          facts: 'input.facts',
          isNamed: 'false',
        },
      },
    },
  },
  clocks: { checking: { statutory: 'checkWithin' } },
  basis: ['中华人民共和国价格法#第二十八条', '中华人民共和国价格法#第三十条'],
}
