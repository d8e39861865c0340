import type { Words } from '#core/app.ts'
import { caseWords } from './text-cases.en.ts'
import { departments, topics } from './text-topics.en.ts'

const yesNo = { true: 'Yes', false: 'No' }

export const kind = { consult: 'Question', help: 'Help', complain: 'Complaint', suggest: 'Suggestion' }

export const en: Words = {
  name: 'Citizen requests (12345)',
  tagline: 'Say it in your own words, and it will find its way',
  records: {
    'desk.request': {
      name: 'Outcome of a request',
      fields: {
        caseNo: 'Case number',
        kind: 'Kind',
        topic: 'Topic',
        department: 'Department',
        receivedOn: 'Received on',
        answeredOn: 'Answered on',
        closedOn: 'Closed on',
        outcome: 'Outcome',
        inTime: 'Answered in time',
        isReopened: 'Looked at again',
        isRerouted: 'Sent elsewhere than suggested',
        transfers: 'Times passed on',
      },
      values: {
        kind,
        topic: topics,
        department: departments,
        outcome: {
          satisfied: 'Satisfied',
          unsatisfied: 'Not satisfied',
          silent: 'Not judged',
          declined: 'Declined',
          withdrawn: 'Withdrawn',
          lapsed: 'Not explained further',
        },
        inTime: yesNo,
        isReopened: yesNo,
        isRerouted: yesNo,
      },
    },
    'desk.stay': {
      name: 'Time with a department',
      fields: {
        caseNo: 'Case number',
        no: 'No.',
        department: 'Department',
        from: 'From',
        to: 'To',
        days: 'Working days',
      },
      values: { department: departments },
    },
  },
  quality: {
    'desk.happened.future': 'The day it happened is after today. Check the date.',
    'desk.closed.early':
      'Answer and end must not be before the day of receipt, nor the answer after the end.',
    'desk.topic.missing': 'No topic was recognised; it is counted among the others.',
    'desk.stay.order': 'The day it left must not be before the day it came.',
  },
  tables: {
    routing: {
      name: 'Which department the words speak of',
      inputs: { text: 'What was written' },
      outputs: { word: 'Word found', topic: 'Topic', department: 'Department', weight: 'Weight' },
      values: { topic: topics, department: departments },
    },
  },
  rules: {
    'count-closed': 'A closed request is counted, with each department’s time',
    'count-declined': 'A declined request is counted, with each department’s time',
    'count-withdrawn': 'A withdrawn request is counted, with each department’s time',
    'count-lapsed': 'A lapsed request is counted, with each department’s time',
  },
  events: {
    'desk.request': 'Outcome of a request recorded',
    'desk.stay': 'Time with a department recorded',
  },
  indicators: {
    'requests-by-topic': 'Requests by topic',
    'requests-by-kind': 'Requests by kind',
    'requests-by-department': 'Requests by department',
    'answered-in-time': 'Answered in time, by department',
    satisfied: 'Satisfied, by department',
    'suggestion-followed': 'Sent as suggested and not passed on',
    'days-with-department': 'Time with each department, on average',
  },
  pages: { requests: 'Requests made public', routing: 'How requests find their department' },
  texts: {
    requests:
      'How many requests there were, about what, with whom, whether they were answered in time and whether people were satisfied. Neither what was said nor who said it is made public, and small numbers are not shown.',
    routing:
      'A request is read by this table: the weights of the words it holds are added up, and the department of the strongest topic is suggested, unless even that is weak. Each word names the article that makes the matter the department’s duty. An officer confirms, or sends it elsewhere and says why.',
  },
  limits: {
    consultWithin: 'Answer a question',
    consultPromise: 'Promised for a question',
    helpWithin: 'Answer a call for help',
    complainWithin: 'Answer a complaint',
    suggestWithin: 'Answer a suggestion',
    answerMore: 'More time to answer',
    sortWithin: 'Send to a department',
    objectWithin: 'A department objects',
    replyWithin: 'Explain further',
    closeAfter: 'Close when nobody judges',
    suggestFrom: 'Least weight for a suggestion',
  },
  sources: { petition: 'Citizen request centre' },
  ...caseWords,
}
