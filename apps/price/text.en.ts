import type { Words } from '#core/app.ts'
import { caseWords, kind, wants } from './text-cases.en.ts'

const yesNo = { true: 'Yes', false: 'No' }

const violation = {
  collusion: 'Collusion on prices',
  gouging: 'Driving prices up',
  dumping: 'Dumping',
  guided: 'Not keeping the price the government sets',
  fraud: 'Price fraud',
  aboveMarked: 'Asking more than marked',
  noMarking: 'Not marking prices',
  none: 'No violation found',
}

export const en: Words = {
  name: 'Prices (12358)',
  tagline: 'Prices watched every day, violations followed up',
  records: {
    'price.point': {
      name: 'Price observed',
      fields: {
        item: 'Item',
        place: 'Place',
        spec: 'Specification',
        unit: 'Unit',
        price: 'Price',
        date: 'Date',
      },
    },
    'price.settled': {
      name: 'Outcome of a price report',
      fields: {
        caseNo: 'Case number',
        wants: 'What was wanted',
        kind: 'Kind',
        receivedOn: 'Received on',
        acceptedOn: 'Accepted on',
        settledOn: 'Settled on',
        result: 'Result',
        inTime: 'Settled in time',
      },
      values: {
        wants,
        kind,
        result: {
          penalised: 'Penalty imposed',
          dismissed: 'No penalty',
          answered: 'Answered',
          transferred: 'Passed on',
          refused: 'Not accepted',
        },
        inTime: yesNo,
      },
    },
  },
  quality: {
    'price.point.future': 'The price is dated after today. Check the date.',
    'price.point.zero': 'A price must be more than zero.',
    'price.point.late': 'The price was not sent in time after it was observed.',
    'price.settled.early': 'The day it was settled must not be before the day of receipt.',
    'price.happened.future': 'The day it happened is after today. Check the date.',
    'price.finding.two': 'Prices are looked into by at least two officers.',
    'price.phone.missing': 'To report under your name, fill in a mobile number.',
  },
  tables: {
    movement: {
      name: 'Whether a price has moved too far',
      inputs: { change: 'Away from the mean of the days before (%)', line: 'Line (%)' },
      outputs: { level: 'Judgement' },
      values: { level: { rise: 'Rising too fast', fall: 'Falling too fast', steady: 'Normal' } },
    },
    ceilings: {
      name: 'Highest prices the government allows',
      inputs: { item: 'Item', spec: 'Specification', date: 'Date' },
      outputs: { most: 'Highest price (fen)' },
    },
    violation: {
      name: 'Which violation it is',
      inputs: {
        isCollusion: 'Collusion',
        isGouging: 'Drives prices up',
        isDumping: 'Below cost',
        isAboveGuided: 'Above what the government sets',
        isOriginalFalse: '“Original” above the lowest of seven days',
        hasNoIntent: 'No intent, as proven',
        isAboveMarked: 'Asked above marked',
        isMarked: 'Marked',
      },
      outputs: { step: 'Suggestion', violation: 'Violation' },
      values: { step: { penalise: 'Penalise', dismiss: 'No penalty' }, violation },
    },
    fine: {
      name: 'How high a fine may be',
      inputs: {
        violation: 'Violation',
        gain: 'Illegal gain',
        isPerson: 'A natural person',
        isGrave: 'Grave',
      },
      outputs: { least: 'Least', most: 'Most' },
      values: { violation },
    },
  },
  rules: {
    'watch-movement': 'A price far from the mean of the days before is marked, and becomes a task and a case',
    'watch-ceiling': 'A price above what the government allows is marked, and becomes a task and a case',
    'count-settled': 'A settled report is counted',
    'count-transferred': 'A report passed on is counted',
    'count-refused': 'A refused report is counted',
  },
  events: { 'price.settled': 'Outcome of a price report recorded' },
  marks: { rose: 'Rising too fast', fell: 'Falling too fast', aboveCeiling: 'Above the ceiling' },
  tasks: { checkMovement: 'Check an unusual movement', checkCeiling: 'Check a price above the ceiling' },
  roles: { inspector: 'Inspector' },
  indicators: {
    'price-mean': 'Mean price',
    points: 'Prices observed',
    'reports-by-kind': 'Price reports by kind',
    'reports-by-result': 'Price reports by result',
    'settled-in-time': 'Price reports settled in time',
  },
  pages: { prices: 'Prices watched', rules: 'How prices are judged' },
  texts: {
    prices:
      'The prices observed every day, and what became of price reports. Nothing about who reports is made public, and small numbers are not shown.',
    rules:
      'A price far from the mean of the days before, or above what the government allows, is marked and looked into by an inspector. Which violation it is, and between what and what a fine may lie, the tables below say; each row names its basis.',
  },
  limits: {
    acceptWithin: 'Accept a price report',
    handleWithin: 'Settle a price report',
    checkWithin: 'Check an alarm',
    meanDays: 'Days the mean is taken over',
    moveLimit: 'Line for a movement',
    alarmDays: 'How recent a price must be to raise an alarm',
    pointWithin: 'Send a price after it was observed',
  },
  sources: {
    'development-reform': 'Development and Reform Commission',
    'market-regulation': 'Market Regulation Bureau',
  },
  ...caseWords,
}
