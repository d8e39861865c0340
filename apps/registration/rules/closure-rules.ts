// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const facts = 'event.data.allFacts'
const dues = 'event.data.dues'

/** What a turn of a deregistration makes of the notice that everybody sees. */
const turns: Record<string, string> = {
  'registration.closure.publicised': 'publicised',
  'registration.closure.pushed': 'publicised',
  'registration.closure.unopposed': 'unopposed',
  'registration.closure.objected': 'objected',
  'registration.closure.withdrawn': 'withdrawn',
  'registration.closure.lapsed': 'lapsed',
  'registration.closed': 'deregistered',
}

/** A simple deregistration is made public with every turn it takes; an objection that is filed stops it. */
export const closureRules: Rule[] = [
  {
    id: 'follow-closure',
    version: 1,
    on: { event: Object.keys(turns) },
    then: [
      {
        do: 'emit',
        event: 'registration.closure',
        subject: `"uscc:" + ${facts}.entity.uscc`,
        data: {
          uscc: `${facts}.entity.uscc`,
          name: `${facts}.name`,
          caseNo: 'event.data.caseNo',
          publicFrom: `${facts}.publicFrom`,
          publicUntil: `if ${dues}.publicity = null then ${dues}.departments.dueOn else ${dues}.publicity.dueOn`,
          status: `get value({ ${pairs(turns)} }, event.type)`,
          changedOn: 'received',
        },
      },
    ],
    basis: ['中华人民共和国市场主体登记管理条例#第三十三条'],
  },
  {
    id: 'object-to-closure',
    version: 1,
    on: { event: 'registration.objection.filed' },
    then: [{ do: 'step', case: 'event.data.form.closureCase', step: 'object' }],
    basis: ['中华人民共和国市场主体登记管理条例#第三十三条'],
  },
]

function pairs(of: Record<string, string>): string {
  return Object.entries(of)
    .map(([name, value]) => `"${name}": "${value}"`)
    .join(', ')
}
