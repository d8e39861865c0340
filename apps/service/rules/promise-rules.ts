// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "on … then …" and is never awaited.
import type { Rule } from '#core/app.ts'
import { department, holder, holderName, person, uscc } from './holder.ts'

const basis = ['优化营商环境条例#第四十条']

/** The promise goes by the number of the case it was given in; the check is a case of its own, opened by that one. */
const kept = (state: string): Record<string, string> => ({
  caseNo: 'event.data.form.checkedCase',
  holderName,
  uscc,
  person,
  item: 'event.data.form.checkedItem',
  department,
  promisedOn: 'event.data.form.promisedOn',
  state: `"${state}"`,
  stateOn: 'today',
})

function judged(id: string, event: string, when: string | undefined, state: 'kept' | 'broken'): Rule {
  return {
    id,
    version: 1,
    on: { event },
    ...(when === undefined ? {} : { when }),
    then: [
      { do: 'emit', event: 'service.promise', subject: holder, data: kept(state) },
      ...(state === 'broken' ? [takenBack] : []),
    ],
    basis,
  }
}

const takenBack: Rule['then'][number] = {
  do: 'step',
  case: 'event.data.form.checkedCase',
  step: 'revokeForBreach',
}

export const promiseRules: Rule[] = [
  {
    id: 'keep-promise',
    version: 1,
    on: { event: 'promise.approved' },
    then: [
      {
        do: 'emit',
        event: 'service.promise',
        subject: holder,
        data: {
          caseNo: 'event.data.caseNo',
          holderName,
          uscc,
          person,
          item: 'event.data.item',
          department,
          promisedOn: 'event.data.allFacts.decidedOn',
          state: '"given"',
          stateOn: 'event.data.allFacts.decidedOn',
        },
      },
    ],
    basis,
  },
  judged('promise-kept', 'promise.checked', 'event.data.allFacts.outcome = "kept"', 'kept'),
  judged('promise-kept-in-the-end', 'promise.rechecked', 'event.data.allFacts.outcome = "kept"', 'kept'),
  judged('promise-broken', 'promise.rechecked', 'event.data.allFacts.outcome = "broken"', 'broken'),
  judged('promise-broken-by-silence', 'promise.mending.over', undefined, 'broken'),
  {
    id: 'publish-promise',
    version: 1,
    on: { record: 'service.promise' },
    when: 'record.uscc != null',
    then: [{ do: 'publish' }, { do: 'mark', if: 'record.state = "broken"', label: 'promiseBroken' }],
    basis,
  },
]
