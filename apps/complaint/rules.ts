// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "when … then …" and is never awaited.
import type { Rule } from '#core/app.ts'

const law = (article: string) => `市场监督管理投诉举报处理暂行办法#${article}`
const code = 'event.data.form.respondentCode'

/** A name is told only of an organisation: without a code it may be a private person's. */
const known = (value: string) => `if ${code} != null then ${value} else null`

const tellOutcome: Rule = {
  id: 'tell-outcome',
  version: 1,
  on: { event: 'complaint.closed' },
  then: [
    {
      do: 'emit',
      event: 'complaint.outcome',
      subject: known(`"uscc:" + ${code}`),
      data: {
        caseNo: 'event.data.caseNo',
        respondentCode: code,
        respondentName: known('event.data.form.respondentName'),
        category: 'event.data.form.category',
        receivedOn: 'event.data.allFacts.receivedOn',
        acceptedOn: 'event.data.allFacts.acceptedOn',
        closedOn: 'today',
        outcome: 'event.data.allFacts.outcome',
        ruleSet: 'event.data.allFacts.ruleSet',
      },
    },
  ],
  basis: [law('第三十四条')],
}

/** Every end of a report is counted, by the step that brought it there. */
const countLeads: Rule[] = ['closed', 'redirected', 'merged'].map((end) => ({
  id: `count-lead-${end}`,
  version: 1,
  on: { event: `complaint.report.${end}` },
  then: [
    {
      do: 'emit',
      event: 'complaint.lead',
      data: {
        caseNo: 'event.data.caseNo',
        category: 'event.data.form.category',
        receivedOn: 'event.data.allFacts.receivedOn',
        claimedOn: 'event.data.allFacts.claimedOn',
        decidedOn: 'event.data.allFacts.decidedOn',
        closedOn: 'today',
        outcome: 'event.data.allFacts.outcome',
      },
    },
  ],
  basis: [law('第三十四条')],
}))

/** A penalty that names the report it came from moves that report on; the loop is closed. */
const takePenalty: Rule = {
  id: 'take-penalty',
  version: 1,
  on: { record: 'credit.penalty' },
  when: 'previous = null and matches(record.leadNo, "^BJ")',
  then: [
    {
      do: 'step',
      case: 'record.leadNo',
      step: 'penalise',
      form: { penaltyKey: 'kept.key', penaltyNo: 'record.docNo', penalisedOn: 'record.decidedOn' },
    },
  ],
  basis: ['中华人民共和国行政处罚法#第五十七条', law('第三十二条')],
}

export const rules: Rule[] = [tellOutcome, ...countLeads, takePenalty]
