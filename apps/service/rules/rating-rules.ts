// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "on … when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const basis = ['国办发〔2019〕51号']

/** What was rated, from the form of the case that followed. */
const rated = {
  caseNo: 'event.data.form.ratedCase',
  item: 'event.data.form.ratedItem',
  department: 'event.data.form.responsible',
}

function closed(more: Record<string, string>): Rule['then'][number] {
  const { caseNo: ratedCase, ...what } = rated
  return {
    do: 'emit',
    event: 'service.rectification',
    subject: '"case:" + event.data.form.ratedCase',
    data: { caseNo: 'event.data.caseNo', ratedCase, ...what, ...more, closedOn: 'today' },
  }
}

export const ratingRules: Rule[] = [
  {
    id: 'follow-bad-rating',
    version: 1,
    on: { record: 'service.rating' },
    when: 'record.grade <= 2 and record.state = "valid" and previous = null',
    then: [
      {
        do: 'open',
        item: 'rating-followup',
        form: {
          ratedCase: 'record.caseNo',
          ratedItem: 'record.item',
          responsible: 'record.department',
          ratedChannel: 'record.channel',
          grade: 'record.grade',
          tags: 'record.tags',
          comment: 'record.comment',
          ratedOn: 'record.ratedOn',
        },
      },
    ],
    basis,
  },
  {
    id: 'close-bad-rating',
    version: 1,
    on: { event: 'rating.called-back' },
    then: [
      closed({
        outcome: '"answered"',
        callBack: 'event.data.form.callBack',
        days: 'event.data.allFacts.days',
      }),
    ],
    basis,
  },
  {
    id: 'strike-malicious-rating',
    version: 1,
    on: { event: 'rating.invalidated' },
    then: [
      {
        do: 'emit',
        event: 'service.rating',
        subject: 'event.data.applicant',
        data: {
          ...rated,
          person: 'if starts with(event.data.applicant, "person:") then event.data.applicant else null',
          uscc: 'if starts with(event.data.applicant, "uscc:") then substring after(event.data.applicant, "uscc:") else null',
          channel: 'event.data.form.ratedChannel',
          grade: 'event.data.form.grade',
          tags: 'event.data.form.tags',
          comment: 'event.data.form.comment',
          ratedOn: 'event.data.form.ratedOn',
          state: '"invalid"',
        },
      },
      closed({ outcome: '"invalid"' }),
    ],
    basis,
  },
]
