import { type App, defineApp, Type } from '#core/app.ts'

/**
 * An app of one record type that uses every kind of indicator, trigger and action once: what the stages are tried with,
 * so that a change of a real app's declarations breaks no test of the stages.
 */
export const smallApp: App = defineApp({
  id: 'shop',
  version: 1,
  records: [
    {
      type: 'shop.visit',
      version: 1,
      schema: Type.Object({
        no: Type.String({ maxLength: 60 }),
        code: Type.Optional(Type.String({ maxLength: 60 })),
        citizenId: Type.Optional(Type.String({ format: 'citizenId' })),
        name: Type.Optional(Type.String({ maxLength: 40 })),
        owner: Type.Optional(Type.String({ maxLength: 40 })),
        kind: Type.String({ enum: ['clean', 'dirty'] }),
        fine: Type.Optional(Type.Integer({ unit: 'fen', given: '元', minimum: 0 })),
        helpers: Type.Optional(Type.Array(Type.String())),
        seenOn: Type.String({ format: 'date' }),
        endsOn: Type.Optional(Type.String({ format: 'date' })),
      }),
      subject: [
        { scheme: 'shop', field: 'code', name: 'name' },
        { scheme: 'person', field: 'citizenId' },
      ],
      key: ['no'],
      title: ['name', 'no'],
      validTime: { from: 'seenOn', to: 'endsOn' },
      facts: { owner: 'owner' },
      columns: { 编号: 'no', 罚款: 'fine' },
      disclosure: { publish: 'rule', fields: { owner: { to: 'department' } } },
      search: { kind: 'visit', names: ['name'], codes: ['no'] },
      quality: [
        {
          code: 'visit-in-future',
          dimension: 'timeliness',
          field: 'seenOn',
          holds: 'seenOn <= today',
          otherwise: 'refuse',
        },
        {
          code: 'dirty-without-fine',
          dimension: 'consistency',
          field: 'fine',
          holds: 'kind = "clean" or fine > 0',
          otherwise: 'warn',
        },
        {
          code: 'old-rule',
          dimension: 'accuracy',
          holds: 'false',
          otherwise: 'refuse',
          validTo: '2020-12-31',
        },
      ],
      sources: [{ party: 'north', cycle: 'daily' }],
      updateCycle: 'daily',
    },
  ],
  tables: [
    {
      id: 'window',
      version: '1',
      name: 'window',
      hitPolicy: 'FIRST',
      inputs: [{ id: 'fine', expression: 'fine', typeRef: 'number' }],
      outputs: [
        { id: 'open', typeRef: 'boolean' },
        { id: 'months', typeRef: 'number' },
      ],
      rules: [
        { id: 'large', when: ['> 100000'], then: ['true', '12'], basis: ['店铺条例#第二条'] },
        { id: 'some', when: ['> 0'], then: ['true', '3'] },
        { id: 'none', when: ['-'], then: ['false', '0'] },
      ],
    },
  ],
  rules: [
    {
      id: 'open-visit',
      version: 2,
      on: { record: 'shop.visit' },
      table: 'window',
      inputs: { fine: 'if record.fine = null then 0 else record.fine' },
      then: [
        { do: 'publish', if: 'decision.open', until: 'add months(record.seenOn, decision.months)' },
        { do: 'mark', if: 'not(decision.open)', label: 'closed' },
        { do: 'notice', if: 'decision.months = 12', text: 'large', to: 'counterparty' },
        { do: 'webhook', if: 'decision.open', topic: 'shop.opened' },
      ],
      basis: ['店铺条例#第一条'],
    },
    {
      id: 'ask-helpers',
      version: 1,
      on: { record: 'shop.visit' },
      when: 'record.kind = "dirty"',
      then: [
        { do: 'task', title: 'clean', role: 'owner', dueWorkdays: 3 },
        {
          do: 'emit',
          for: 'record.helpers',
          event: 'shop.asked',
          subject: '"helper:" + item',
          data: { helper: 'item', no: 'record.no' },
        },
      ],
    },
    {
      id: 'hear-asked',
      version: 1,
      on: { event: 'shop.asked' },
      then: [{ do: 'task', title: 'help', role: 'helper' }],
    },
    {
      id: 'too-dirty',
      version: 1,
      on: { indicator: 'dirty', grain: 'month', above: 2 },
      then: [{ do: 'task', title: 'inspect', role: 'office' }],
    },
    {
      id: 'long-gone',
      version: 1,
      on: { record: 'shop.visit' },
      validTo: '2020-12-31',
      then: [{ do: 'mark', label: 'never' }],
    },
  ],
  indicators: [
    indicator('visits', { measure: 'count', by: ['kind'], grains: ['day', 'month', 'year', 'all'] }),
    indicator('dirty', { measure: 'count', when: 'kind = "dirty"' }),
    indicator('fines', { measure: 'sum', of: 'fine' }),
    indicator('fine-mean', { measure: 'average', of: 'fine' }),
    indicator('fined', { measure: 'rate', share: 'fine != null and fine > 0' }),
    indicator('shops', { measure: 'distinct', of: 'code', grains: ['month', 'all'] }),
    indicator('fine-size', { measure: 'percentile', of: 'fine', percentiles: [50] }),
  ],
  pages: [],
  limits: [],
  dictionaries: {},
  reference: [],
  examples: [],
  words: { zh: {}, en: {} },
})

function indicator(
  id: string,
  rest: Pick<App['indicators'][number], 'measure'> & Partial<App['indicators'][number]>,
): App['indicators'][number] {
  return { id, version: 1, on: 'shop.visit', date: 'seenOn', grains: ['month'], unit: 'count', ...rest }
}
