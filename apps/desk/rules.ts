// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Action, Rule } from '#core/app.ts'

const facts = 'event.data.allFacts'

const tellRequest: Action = {
  do: 'emit',
  event: 'desk.request',
  data: {
    caseNo: 'event.data.caseNo',
    kind: 'event.data.form.kind',
    topic: `${facts}.topic`,
    department: `if ${facts}.answeredBy != null then ${facts}.answeredBy else ${facts}.department`,
    receivedOn: `${facts}.receivedOn`,
    answeredOn: `${facts}.answeredOn`,
    closedOn: 'today',
    outcome: `${facts}.outcome`,
    inTime: `${facts}.inTime`,
    isReopened: `${facts}.isReopened`,
    isRerouted: `${facts}.isRerouted`,
    transfers: `${facts}.transfers`,
  },
}

const tellStays: Action = {
  do: 'emit',
  for: `${facts}.stays`,
  event: 'desk.stay',
  data: {
    caseNo: 'event.data.caseNo',
    no: 'item.no',
    department: 'item.department',
    from: 'item.from',
    to: 'item.to',
    days: 'item.days',
  },
}

/** Every end of a request is counted, with each of its stays, by the step that brought it there. */
export const rules: Rule[] = ['closed', 'declined', 'withdrawn', 'lapsed'].map((end) => ({
  id: `count-${end}`,
  version: 1,
  on: { event: `desk.request.${end}` },
  then: [tellRequest, tellStays],
  basis: ['信访工作条例#第四十一条'],
}))
