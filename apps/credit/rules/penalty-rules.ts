// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { DecisionTable, Rule } from '#core/app.ts'
import { publicationTables } from '../tables.ts'

const inForce = '(record.status = null or record.status = "有效")'
const takenBack = 'record.status in ("变更", "撤销", "确认违法", "确认无效")'
const shownUntil = 'add months(record.decidedOn, decision.months)'

/** The rule set in force on the day of the decision judges it, however late the row arrives. */
function publishRule(table: DecisionTable): Rule {
  const before = table.validTo === undefined ? '' : ` and record.decidedOn <= "${table.validTo}"`
  return {
    id: `publish-penalty-${table.id.slice(-4)}`,
    version: 1,
    on: { record: 'credit.penalty' },
    when: `${inForce} and record.decidedOn >= "${table.validFrom}"${before}`,
    table: table.id,
    inputs: {
      severity: 'record.severity',
      procedure: 'record.procedure',
      kinds: 'record.kinds',
      violationType: 'record.violationType',
      legalBasis: 'record.legalBasis',
      counterpartyKind: 'record.counterpartyKind',
    },
    then: [
      {
        do: 'publish',
        if: 'decision.published',
        until: `if record.publicUntil != null and record.publicUntil < ${shownUntil} then record.publicUntil else ${shownUntil}`,
      },
      { do: 'mark', if: 'not(decision.published)', label: 'notPublished' },
      { do: 'mark', if: 'decision.class in ("serious", "speciallySerious")', label: 'serious' },
      { do: 'mark', if: 'decision.class = "keyArea"', label: 'keyArea' },
      { do: 'mark', if: 'not(decision.repairable)', label: 'notRepairable' },
    ],
    basis: ['中华人民共和国行政处罚法#第四十八条', '中华人民共和国政府信息公开条例#第二十条'],
  }
}

export const penaltyRules: Rule[] = [
  ...publicationTables.map(publishRule),
  {
    id: 'withdraw-penalty',
    version: 2,
    on: { record: 'credit.penalty' },
    when: takenBack,
    then: [
      { do: 'withdraw', reason: 'decisionTakenBack' },
      { do: 'mark', label: 'takenBack' },
      {
        do: 'task',
        title: 'explainWithdrawal',
        role: 'deciding-organ',
        due: 'add workdays(if record.statusChangedOn != null then record.statusChangedOn else today, limits.withdrawWithin)',
      },
      {
        do: 'task',
        if: 'workdays between(record.statusChangedOn, received) > limits.withdrawWithin',
        title: 'answerForLateWithdrawal',
        role: 'credit-office',
        due: 'add workdays(today, limits.withdrawWithin)',
      },
    ],
    basis: ['中华人民共和国行政处罚法#第四十八条', '中华人民共和国行政处罚法#第八十五条'],
  },
]
