// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const takenBack = 'record.status = "2" and record.statusReason in ("撤销", "撤回")'

export const licenceRules: Rule[] = [
  {
    id: 'publish-licence',
    version: 1,
    on: { record: 'credit.licence' },
    when: `not(${takenBack} and record.statusReason != null)`,
    then: [{ do: 'publish' }, { do: 'mark', if: 'record.status = "2"', label: 'noLongerValid' }],
    basis: ['中华人民共和国行政许可法#第四十条', '企业信息公示暂行条例#第七条'],
  },
  {
    id: 'withdraw-licence',
    version: 2,
    on: { record: 'credit.licence' },
    when: takenBack,
    then: [
      { do: 'withdraw', reason: 'licenceTakenBack' },
      { do: 'mark', label: 'takenBack' },
      {
        do: 'task',
        if: 'workdays between(record.statusChangedOn, received) > limits.withdrawWithin',
        title: 'answerForLateWithdrawal',
        role: 'credit-office',
        due: 'add workdays(today, limits.withdrawWithin)',
      },
    ],
    basis: ['中华人民共和国行政许可法#第六十九条', '中华人民共和国行政许可法#第七十条'],
  },
]
