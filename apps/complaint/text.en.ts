import type { Words } from '#core/app.ts'
import { caseWords } from './text-cases.en.ts'
import { forms, values } from './text-forms.en.ts'

const orders = {
  order62: 'Order 62 of the industry and commerce administration (from 15 March 2014)',
  order20: 'Order 20 of the market regulation administration (from 1 January 2020)',
  order121: 'Order 121 of the market regulation administration (from 15 April 2026)',
}

const ground = {
  notCompetent: 'Not a matter for market regulation, or not for this office',
  handledElsewhere: 'Another body has taken it up or dealt with it',
  notForLiving: 'Not bought for daily living, or no dispute is shown',
  tooLate: 'Known for longer than the law allows',
  incomplete: 'What the rule asks for is missing',
  otherLaw: 'Another law rules it out',
}

const ruleSet = 'Order that applies'

export const en: Words = {
  name: 'Consumer complaints and reports (12315)',
  tagline: 'Complaints are mediated, reports are looked into, and everybody hears back',
  records: {
    'complaint.outcome': {
      name: 'Outcome of a complaint',
      fields: {
        caseNo: 'Case number',
        respondentCode: 'Unified social credit code',
        respondentName: 'Firm complained of',
        category: 'Kind',
        receivedOn: 'Received on',
        acceptedOn: 'Accepted on',
        closedOn: 'Closed on',
        outcome: 'Outcome',
        ruleSet,
      },
      values: {
        category: values.category,
        outcome: {
          agreed: 'Agreement reached',
          settled: 'Settled between the parties',
          withdrawn: 'Withdrawn',
          failed: 'Mediation ended without agreement',
          refused: 'Not accepted',
        },
        ruleSet: orders,
      },
    },
    'complaint.lead': {
      name: 'Outcome of a report',
      fields: {
        caseNo: 'Case number',
        category: 'Kind',
        receivedOn: 'Received on',
        claimedOn: 'Claimed on',
        decidedOn: 'Decided on',
        closedOn: 'Closed on',
        outcome: 'Outcome',
      },
      values: {
        category: values.category,
        outcome: {
          penalised: 'Penalty imposed',
          notPunished: 'No penalty',
          notFiled: 'Not filed',
          police: 'Handed to the police',
          redirected: 'Sent to the competent office',
          merged: 'Merged with an earlier report',
        },
      },
    },
  },
  quality: {
    'complaint.closed.early': 'The closing date must not be before the day of receipt, nor after today.',
    'complaint.accepted.late': 'Accepted after the time the rule allows.',
    'complaint.lead.order': 'The dates of the decision and of the end must not be before the day of receipt.',
    'complaint.lead.claimed.late': 'Claimed after the time allowed.',
    'complaint.platform.missing': 'For a shop on a platform, fill in the name of the platform.',
    'complaint.knew.future': 'The day on which you learned of the harm is after today. Check the date.',
    'complaint.knew.early':
      'The day on which you learned of the harm is before the purchase. Check the dates.',
    'complaint.happened.future': 'The day of the violation is after today. Check the date.',
    'complaint.dispute.missing':
      'To ask for mediation, say what was bought, when you learned of the harm, what happened and what you ask for.',
    'complaint.violation.missing': 'To report a violation, give the concrete lead.',
    'complaint.text.missing':
      'If you are not sure whether it is a complaint or a report, say in your own words what happened.',
    'complaint.verification.two': 'Reports are looked into by at least two officers.',
    'complaint.sorting.empty':
      'Choose at least one of complaint and report; if it is neither, choose “Point to another way”.',
  },
  tables: {
    'rule-set': {
      name: 'Which order applies',
      inputs: { receivedOn: 'Received on' },
      outputs: { ruleSet },
      values: { ruleSet: orders },
    },
    jurisdiction: {
      name: 'Which place’s office deals with it',
      inputs: { ruleSet, respondentKind: 'Respondent', isPlaceKnown: 'Real place known' },
      outputs: { place: 'Place' },
      values: {
        respondentKind: values.respondentKind,
        place: {
          respondent: 'Place of the respondent',
          platform: 'Seat of the platform',
          unknown: 'To be found out',
        },
      },
    },
    admission: {
      name: 'Whether a complaint is accepted',
      inputs: {
        ruleSet,
        isCompetent: 'For this office',
        isHandledElsewhere: 'Taken up elsewhere',
        isForLiving: 'For daily living',
        isTooLate: 'Too late',
        isComplete: 'Complete',
        isBarred: 'Ruled out otherwise',
      },
      outputs: { step: 'Suggestion', ground: 'Ground' },
      values: { step: { accept: 'Accept', refuse: 'Refuse' }, ground },
    },
    filing: {
      name: 'Whether a report is filed for enforcement',
      inputs: {
        isCrime: 'Suspected crime',
        hasEvidence: 'First evidence',
        isPunishable: 'Punishable by law',
        isOurs: 'For this office',
        isInTime: 'Still in time',
      },
      outputs: { step: 'Suggestion', ground: 'Ground' },
      values: {
        step: {
          file: 'File',
          notFile: 'Do not file',
          redirect: 'Send to the competent office',
          toPolice: 'Hand to the police',
        },
        ground: {
          crime: 'A crime is suspected',
          noEvidence: 'No first evidence of a violation',
          notPunishable: 'Not punishable by law',
          notOurs: 'Not for this office',
          tooLate: 'The time for a penalty is over',
        },
      },
    },
  },
  rules: {
    'tell-outcome': 'When a complaint closes, its outcome is recorded',
    'count-lead-closed': 'When a report closes, it is counted',
    'count-lead-redirected': 'When a report is sent elsewhere, it is counted',
    'count-lead-merged': 'When a report is merged, it is counted',
    'take-penalty': 'A penalty that names the report it came from moves that report on',
  },
  events: {
    'complaint.outcome': 'Outcome of a complaint recorded',
    'complaint.lead': 'Outcome of a report recorded',
  },
  indicators: {
    complaints: 'Complaints by firm',
    'complaints-by-category': 'Complaints by kind',
    'complaints-by-outcome': 'Complaints by outcome',
    'resolution-rate': 'Complaints resolved, by firm',
    'accepted-in-time': 'Complaints accepted in time',
    'days-to-close': 'Time to close a complaint, on average',
    reports: 'Reports by outcome',
    'claimed-in-time': 'Reports claimed in time',
  },
  pages: { complaints: 'Complaints made public', orders: 'How complaints and reports are dealt with' },
  texts: {
    complaints:
      'For each firm how many complaints there were and how many were resolved; no complaint is published by itself. An agreement or a settlement between the parties counts as resolved; what was not accepted or was withdrawn is left out of the rate. Nothing about complainants is made public. Firms with very few complaints are given no count and no rate: a few say nothing of a firm, and might tell who complained.',
    orders:
      'The order in force on the day of receipt applies to the end. The four tables say which order applies, which place’s office deals with the matter, whether a complaint is accepted and whether a report is filed; each row names its basis.',
  },
  limits: {
    acceptWithin: 'Decide on acceptance',
    mediateWithin: 'Mediate',
    tellEndWithin: 'Tell the parties that mediation has ended',
    fileWithin: 'Decide whether a report is filed',
    fileMore: 'More time to verify a report',
    tellReporterWithin: 'Tell a named reporter',
    knownWithin: 'From knowing of the harm',
    sortWithin: 'Sort a letter',
    claimWithin: 'Claim a report',
    platformAnswerWithin: 'A platform answers an inquiry',
    closeAfter: 'Close when the complainant stays silent',
    policeWithin: 'The police decide on filing',
    policeMore: 'More time for the police',
  },
  sources: { 'market-regulation': 'Market Regulation Bureau' },
  ...caseWords,
  forms,
}
