// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const facts = 'event.data.allFacts'

/** Every end of a report is counted, by the step that brought it there. */
export const countRules: Rule[] = ['settled', 'transferred', 'refused'].map((end) => ({
  id: `count-${end}`,
  version: 1,
  on: { event: `price.report.${end}` },
  then: [
    {
      do: 'emit',
      event: 'price.settled',
      data: {
        caseNo: 'event.data.caseNo',
        wants: 'event.data.form.wants',
        kind: 'event.data.form.kind',
        receivedOn: `${facts}.receivedOn`,
        acceptedOn: `${facts}.acceptedOn`,
        settledOn: 'today',
        result: `${facts}.outcome`,
        inTime: `${facts}.inTime`,
      },
    },
  ],
  basis: ['中华人民共和国价格法#第三十八条'],
}))
