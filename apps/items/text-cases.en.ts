import type { Words } from '#core/app.ts'

const fields = {
  nameZh: 'Name in Chinese',
  nameEn: 'Name in English',
  summaryZh: 'Description in Chinese',
  summaryEn: 'Description in English',
  kind: 'Kind of item',
  powerType: 'Kind of power',
  audience: 'For whom',
  level: 'Level of government',
  scope: 'Where it can be applied for',
  statutory: 'Statutory limit',
  statutoryUnit: 'Unit of the statutory limit',
  promised: 'Promised limit',
  promisedUnit: 'Unit of the promised limit',
  visits: 'Visits needed',
  materials: 'Papers to bring, by name',
  materialCount: 'Materials',
  networkCount: 'Materials taken from the network',
  fee: 'Fee',
  basis: 'Legal basis',
  validFrom: 'Valid from',
  validTo: 'Valid until',
}

const groups = {
  what: 'What it is',
  time: 'How long it takes',
  papers: 'What to bring',
  law: 'On what basis',
}

const hints = {
  basis: 'One a line, down to the article: the law, a number sign, the article.',
  materials: 'One a line. What departments share may not be asked for.',
}

/** What is said of an item from its draft to its end; the values of its fields are those of its record. */
export const caseWordsEn = (values: Words, itemOnly: Words): Words => ({
  items: {
    'item-line': {
      name: 'Line of an item',
      summary: 'The life of an item: drafted, reviewed, published, suspended, cancelled.',
    },
  },
  processes: {
    line: {
      name: 'Line of an item',
      steps: {
        list: 'Published as declared or listed',
        edit: 'Edit the draft',
        submit: 'Hand in for review',
        discard: 'Discard the draft',
        publish: 'Approve and publish',
        sendBack: 'Send back',
        change: 'Change the guide',
        dropChange: 'Drop the change',
        revise: 'Changed by a release or a list',
        suspend: 'Suspend',
        prolong: 'Change how long it is suspended',
        resume: 'Resume',
        resumeByTime: 'Resumed when its time was over',
        cancel: 'Cancel',
        end: 'Ended on its last day',
      },
      states: {
        draft: 'Draft',
        inReview: 'In review',
        published: 'Published',
        'published.guide': 'Guide',
        'published.guide.current': 'Guide as published',
        'published.guide.changing': 'Being changed',
        'published.guide.inReview': 'Change in review',
        'published.offer': 'Applications',
        'published.offer.open': 'Open for applications',
        'published.offer.suspended': 'Suspended',
        cancelled: 'Cancelled',
        ended: 'Ended',
        discarded: 'Discarded',
      },
      clocks: { review: 'Time to review', suspension: 'Suspension', validity: 'Validity' },
      hints: {
        suspend:
          'New applications are refused, those under way go on. Where a last day is given, it resumes by itself on the day after.',
        cancel:
          'It cannot be taken back. Applications under way go on. The day and the basis are made public.',
        change: 'Until it is reviewed and published, everybody reads the guide as it stands now.',
      },
      conditions: {
        publish: 'Whoever had a hand in it cannot review it. Let another head do it.',
        change:
          'The guide of this item is declared by the release and changes with it, not here. It can be suspended or cancelled.',
      },
    },
  },
  forms: {
    item: {
      name: 'Item',
      fields: {
        code: 'Item code',
        version: 'Version',
        app: 'Platform',
        department: 'Responsible department',
        isJoint: 'Several matters in one application',
        ...fields,
      },
      groups: { whose: 'Whose item', ...groups },
      values: { ...values, ...itemOnly },
      hints,
    },
    draft: {
      name: 'New item',
      fields: { code: 'Item code', ...fields },
      groups: { whose: 'Code', ...groups },
      values,
      hints: {
        code: 'The implementation code, or a short one of this platform. It stays once it is published.',
        ...hints,
      },
    },
    guide: { name: 'Guide', fields, groups, values, hints },
    suspension: {
      name: 'Suspension',
      fields: { suspendFrom: 'Suspended from', suspendUntil: 'Last day of the suspension' },
      hints: { suspendUntil: 'Left empty, it stays suspended until a head resumes it.' },
    },
    prolongation: {
      name: 'How long it is suspended',
      fields: { suspendUntil: 'Last day of the suspension' },
      hints: { suspendUntil: 'Left empty, it stays suspended until a head resumes it.' },
    },
    cancellation: { name: 'Cancellation', fields: { cancelBasis: 'Basis of the cancellation' } },
  },
  rules: {
    'open-line': 'What is listed gets its line',
    'keep-item': 'What a line makes of an item is what everybody reads',
  },
  events: { 'service.item': 'Item' },
})
