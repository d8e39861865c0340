import type { Words } from '#core/app.ts'
import { documents } from './words/document-words.en.ts'
import { forms } from './words/form-words.en.ts'
import { items } from './words/item-words.en.ts'
import { notices, processes } from './words/process-words.en.ts'
import { quality, records } from './words/record-words.en.ts'

export const en: Words = {
  name: 'One network for services',
  tagline: 'One application, one window, decided in time, rated by you',
  records,
  quality,
  processes,
  notices,
  items,
  forms,
  documents,
  rules: {
    'publish-permit': 'Tell the credit platform of a permit on the day it is given',
    'publish-promised-permit': 'Tell the credit platform of a permit on a promise on the day it is given',
    'publish-renewal': 'Tell the credit platform of a renewal on the day it is given',
    'publish-renewal-by-silence': 'Tell the credit platform of a renewal by silence on its day',
    'withdraw-permit': 'Tell the credit platform that a permit was taken back',
    'withdraw-promised-permit': 'Tell the credit platform that a permit on a promise was taken back',
    'end-permit': 'Tell the credit platform that a permit has ended',
    'end-promised-permit': 'Tell the credit platform that a permit on a promise has ended',
    'keep-certificate': 'Let the departments know of a certificate, so that nobody asks for it',
    'keep-promised-certificate': 'Let the departments know of a certificate on a promise',
    'keep-renewed-certificate': 'Let the departments know of a renewed certificate',
    'keep-certificate-renewed-by-silence': 'Let the departments know of a certificate renewed by silence',
    'end-certificate': 'Let the departments know that a certificate was taken back',
    'end-promised-certificate': 'Let the departments know that a certificate on a promise was taken back',
    'cancel-certificate': 'Let the departments know that a certificate has ended',
    'cancel-promised-certificate': 'Let the departments know that a certificate on a promise has ended',
    'keep-promise': 'Keep the promise on record',
    'promise-kept': 'A check that finds nothing wrong: the promise was kept',
    'promise-kept-in-the-end': 'A second check that finds nothing wrong: the promise was kept',
    'promise-broken':
      'A second check that still finds something wrong: the promise is broken, the permit goes',
    'promise-broken-by-silence': 'Nothing mended in time: the promise is broken, the permit goes',
    'publish-promise': 'Publish the promises of organisations and whether they were kept',
    'follow-bad-rating': 'A bad rating opens a case by itself',
    'close-bad-rating': 'After the call, keep what became of the rating',
    'strike-malicious-rating': 'A rating that was judged invalid counts no more',
    'note-registration': 'Tell the joint matter that its business is registered',
  },
  events: {
    'credit.licence': 'Licence',
    'service.certificate': 'Certificate in force',
    'service.promise': 'Promise',
    'service.rectification': 'What became of a bad rating',
    'service.rating': 'Rating of a case',
  },
  marks: { promiseBroken: 'Promise broken' },
  tables: {
    review: {
      name: 'What a reviewer is advised',
      inputs: {
        item: 'Service',
        eligible: 'May have it',
        consulted: 'Departments were asked',
        inspection: 'Inspection',
        objected: 'A department objects',
      },
      outputs: { step: 'Advice' },
      values: {
        inspection: { failed: 'Does not meet them', passed: 'Meets the requirements' },
        step: {
          deny: 'Deny',
          consult: 'Ask other departments',
          inspect: 'Inspect on site',
          approve: 'Approve',
        },
      },
    },
    published: {
      name: 'What the credit platform is told',
      inputs: { item: 'Service' },
      outputs: {
        docName: 'Name of the decision',
        kind: 'Kind of licence',
        certificateName: 'Name of the certificate',
        content: 'What is licensed',
      },
    },
  },
  indicators: {
    ratings: 'Ratings by grade',
    'good-share': 'Good ratings',
    'good-share-by-item': 'Good ratings by service',
    'good-share-by-department': 'Good ratings by department',
    'good-share-by-channel': 'Good ratings by channel',
    'ratings-by-item': 'Ratings by service',
    'ratings-by-department': 'Ratings by department',
    'ratings-by-channel': 'Ratings by channel',
    'rectified-in-time': 'Bad ratings answered in time',
    'promises-kept': 'Promises kept',
    certificates: 'Certificates in force',
  },
  pages: { services: 'How it goes', ratings: 'Ratings', promises: 'Promises' },
  texts: {
    services:
      'You have a receipt at once. If anything is missing you are told everything within five working days. It is decided within twenty working days of acceptance, ten more with the head’s approval and a reason; what is approved is in your hands within ten working days. What is promised is shorter.',
    silence:
      'Silence has consequences. Who is told nothing in time counts as accepted from the day of receipt; a department that is asked and does not answer is taken to agree; a renewal that is not decided before the permit ends is granted. The platform does all this by itself, at its time.',
    ratings:
      'Every closed case can be rated once, in five grades. Who rated is never told. A bad rating opens a case by itself: the department answers within five working days and calls back.',
    promises:
      'Whoever has a permit on a promise is checked afterwards. Who breaks it loses the permit, and it stands on record.',
  },
  limits: {
    noticeWithin: 'Time to say what is missing',
    decideWithin: 'Time to decide',
    decideExtension: 'Extension of the time to decide',
    jointWithin: 'Time for a joint matter',
    jointExtension: 'Extension for a joint matter',
    issueWithin: 'Time to hand over',
    hearingRequest: 'Time to ask for a hearing',
    hearingHeld: 'Time to hold a hearing',
    hearingNotice: 'Notice before a hearing',
    renewalEarliest: 'How early a renewal may be asked for',
    renewalNotice: 'How long before its end a renewal is asked for',
    consultWithin: 'Time for departments to answer',
    deferredWithin: 'Time for promised papers',
    checkWithin: 'Time to check a promise',
    mendWithin: 'Time to mend',
    ratingAnswer: 'Time to answer a bad rating',
    reconsiderWithin: 'Time to ask for a reconsideration',
    sueWithin: 'Time to sue',
    seniorAge: 'Age of a senior citizen',
    residenceMonths: 'Residence before a permit',
  },
  sources: { portal: 'Service platform', 'public-security': 'Public Security Bureau' },
}
