// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const facts = 'event.data.allFacts'
const form = 'event.data.form'

/** A new entity is pushed to all departments concerned; what each did with it is kept, and who does not claim it is reminded. */
export const claimRules: Rule[] = [
  {
    id: 'push-registration',
    version: 1,
    on: { record: 'registration.entity' },
    when: 'previous = null and record.caseNo != null',
    table: 'claimants',
    inputs: {
      kind: 'record.kind',
      seals: 'record.seals',
      employees: 'record.employees',
      scope: 'record.scope',
    },
    then: [
      {
        do: 'open',
        for: 'decision',
        item: 'registration-claim',
        form: {
          uscc: 'record.uscc',
          name: 'record.name',
          department: 'item.department',
          purpose: 'item.purpose',
          licence: 'item.licence',
        },
      },
    ],
    basis: ['国办发〔2017〕41号', '中华人民共和国市场主体登记管理条例#第七条'],
  },
  {
    id: 'keep-claim',
    version: 1,
    on: { event: ['pushed', 'claimed', 'declined', 'missed'].map((turn) => `registration.claim.${turn}`) },
    then: [
      {
        do: 'emit',
        event: 'registration.claim',
        subject: `"uscc:" + ${form}.uscc`,
        data: {
          uscc: `${form}.uscc`,
          name: `${form}.name`,
          department: `${form}.department`,
          purpose: `${form}.purpose`,
          licence: `${form}.licence`,
          pushedOn: `${facts}.pushedOn`,
          dueOn: 'event.data.dues.claim.dueOn',
          status: `${facts}.status`,
          answeredOn: `${facts}.answeredOn`,
          days: `${facts}.days`,
          reason: 'event.data.reason',
          caseNo: 'event.data.caseNo',
        },
      },
      {
        do: 'task',
        if: `${facts}.status = "declined"`,
        title: 'checkDeclined',
        role: 'clerk',
        department: 'market-regulation',
        dueWorkdays: 3,
      },
      {
        do: 'task',
        if: `${facts}.status = "overdue"`,
        title: 'remindClaimant',
        role: 'head',
        department: 'market-regulation',
        dueWorkdays: 1,
      },
    ],
    basis: ['国办发〔2017〕41号'],
  },
]
