// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const facts = 'event.data.allFacts'
const turns = ['granted', 'checked', 'broken', 'unchecked']

/** Promises and whether they were kept: what the credit of an owner knows of them. */
export const promiseRules: Rule[] = [
  {
    id: 'keep-promise',
    version: 1,
    on: { event: turns.map((turn) => `project.promise.${turn}`) },
    then: [
      {
        do: 'emit',
        event: 'project.promise',
        subject: `"uscc:" + ${facts}.project.ownerCode`,
        data: {
          promiseNo: 'event.data.caseNo',
          projectCode: `${facts}.projectCode`,
          ownerCode: `${facts}.project.ownerCode`,
          ownerName: `${facts}.project.ownerName`,
          matter: 'event.data.form.matter',
          promisedOn: `${facts}.promisedOn`,
          checkBy: 'event.data.dues.check.dueOn',
          status: `${facts}.status`,
          checkedOn: `${facts}.checkedOn`,
          findings: 'event.data.reason',
        },
      },
      {
        do: 'task',
        if: `${facts}.status = "broken"`,
        title: 'handleBreach',
        role: 'inspector',
        dueWorkdays: 5,
      },
      {
        do: 'task',
        if: `${facts}.status = "unchecked"`,
        title: 'checkPromise',
        role: 'head',
        dueWorkdays: 5,
      },
    ],
    basis: ['优化营商环境条例#第五十三条'],
  },
]
