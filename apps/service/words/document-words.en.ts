import type { Words } from '#core/app.ts'

const remedies =
  'You may ask for an administrative reconsideration within {reconsiderDays} days of receiving this, or sue in the people’s court within {sueMonths} months.'
const matter = 'your application “{item}” (case {caseNo})'

export const documents: Words = {
  receipt: {
    title: 'Receipt',
    body: `{applicant}:\nThe papers of ${matter} arrived on {on}. [If anything is missing you are told everything at once by {noticeBy}; if you are not told, it counts as accepted from the day it arrived.][The renewal is decided by {endsOn}; if it is not, it is granted.]`,
  },
  preReview: {
    title: 'What the pre-review found',
    body: `{applicant}:\n${matter} is in pre-review. This was found so far:\n{findings}\n[Please show the originals of {originals}.]\nA pre-review decides nothing and takes no time from you.[ If anything is missing you are told everything at once by {noticeBy}; if you are not told, it counts as accepted from the day it arrived.]`,
  },
  correction: {
    title: 'What has to be corrected',
    body: `{applicant}:\nIn ${matter} this has to be corrected, all of it told at once:\n{defects}\n[Missing papers: {missing}.]\nPlease send it again when it is done. Basis: Administrative Licensing Law, article 32.`,
  },
  refusal: {
    title: 'Notice of non-acceptance',
    body: `{applicant}:\nIt was not possible to accept ${matter}: {ground}. Reason: {reason}[\nPlease apply to {rightOrgan}.]\nBasis: Administrative Licensing Law, article 32.\n${remedies}`,
    values: {
      ground: {
        notNeeded: 'no permit is needed',
        notOurs: 'it is not for this body to decide',
        incomplete: 'the papers do not meet the law and were not corrected',
      },
    },
  },
  acceptance: {
    title: 'Notice of acceptance',
    body: `{applicant}:\nFrom {acceptedOn} ${matter} is accepted. [The law allows until {decideBy}.][We promise a decision by {promisedBy}.]\n[These papers may follow by {supplyUntil}; if they do not, the case ends: {promised}.]`,
  },
  suspension: {
    title: 'Notice of a special procedure',
    body: `{applicant}:\nFor ${matter} a special procedure is needed: {procedure}, for about {expectedDays} days. Reason: {reason}\nUnder article 45 of the Administrative Licensing Law the time it takes does not count.`,
    values: {
      procedure: {
        hearing: 'a hearing',
        tender: 'a tender',
        auction: 'an auction',
        inspection: 'an inspection of goods',
        testing: 'testing',
        quarantine: 'quarantine',
        appraisal: 'an appraisal',
        expertReview: 'an expert review',
      },
    },
  },
  hearingOffer: {
    title: 'Notice of the right to a hearing',
    body: `{applicant}:\nMajor interests of yours and of others meet in ${matter}: {reason}\nUnder article 47 of the Administrative Licensing Law you may ask for a hearing within {days} working days; if you do not, it is waived. It is free of charge.`,
  },
  hearingNotice: {
    title: 'Notice of the hearing',
    body: `{applicant}:\nThe hearing on ${matter} is held on {hearingOn}, {hearingAt}, at {hearingPlace}. {hearingChair} chairs it.\nYou may bring evidence, state your case and question what others bring, and ask for another chair if this one has a direct interest in the matter. Basis: Administrative Licensing Law, article 48.`,
  },
  extension: {
    title: 'Notice of an extension',
    body: `{applicant}:\nMore time was allowed for ${matter}. [It now ends on {decideBy}.] Reason: {reason}\nBasis: Administrative Licensing Law, article 42.`,
  },
  decision: {
    title: 'Decision to approve',
    body: `{applicant}:\nOn review ${matter} meets the conditions of the law and is approved. [It is good until {validUntil}.]\nThe certificate is handed over within ten working days. Basis: Administrative Licensing Law, articles 38 and 44.`,
  },
  denial: {
    title: 'Decision to deny',
    body: `{applicant}:\nOn review ${matter} does not meet the conditions of the law and is denied. Reason: {reason}\nBasis: Administrative Licensing Law, article 38.\n${remedies}`,
  },
  renewal: {
    title: 'Decision to renew',
    body: `{applicant}:\nWhat ended on {endsOn} is renewed on ${matter}, until {validUntil}. Basis: Administrative Licensing Law, article 50.`,
  },
  termination: {
    title: 'Notice that a case has ended',
    body: `{applicant}:\nWithout a decision ends ${matter}: {ground}. [Reason: {reason}][Papers that never came: {promised}.]\n${remedies}`,
    values: {
      ground: {
        promise: 'the promised papers did not come in time',
        office: 'it has become pointless or impossible',
      },
    },
  },
  delivery: {
    title: 'Record of handing over',
    body: `Papers and certificate of ${matter} were handed over on {on}, {way}. Received by {receivedBy}. [Parcel {trackingNo}.]`,
    values: { way: { portal: 'electronically', counter: 'in person', post: 'by post' } },
  },
  revocation: {
    title: 'Decision to take a permit back',
    body: `{applicant}:\nThe permit “{item}” (case {caseNo}[, decision {docNo}]) is taken back from {on}, and its certificate with it: {ground}. [Reason: {reason}]\nBasis: Administrative Licensing Law, article 69.\n${remedies}`,
    values: {
      ground: {
        breach: 'the promise was broken and not put right',
        abuse: 'an officer abused their office or neglected their duty',
        beyondPowers: 'it was beyond the powers of the body',
        procedure: 'the procedure of the law was not kept',
        unqualified: 'the applicant was not qualified or did not meet the conditions',
        deceit: 'it was obtained by deceit, bribery or other improper means',
        other: 'another ground of the law',
      },
    },
  },
  cancellation: {
    title: 'Notice that a permit has ended',
    body: `{applicant}:\nThe permit “{item}” (case {caseNo}[, decision {docNo}]) ends on {on}, and its certificate with it: {ground}. Basis: Administrative Licensing Law, article 70.`,
    values: {
      ground: {
        expired: 'it has run out and was not renewed',
        death: 'the holder has died or lost capacity',
        dissolved: 'the organisation has ended',
        revoked: 'it was taken back, withdrawn or revoked',
        forceMajeure: 'force majeure makes it impossible',
        request: 'the holder asked for it',
      },
    },
  },
  jointResult: {
    title: 'Result of a joint matter',
    body: `{applicant}:\nOn {on} everything in ${matter} was decided: {outcome}.\nThe cases it was made of:\n{cases}\nEach department hands over its own decision and certificate.`,
    values: {
      outcome: {
        approved: 'all approved',
        partly: 'approved in part',
        denied: 'the business could not be registered, so the rest was not opened',
      },
    },
  },
  ratingAnswer: {
    title: 'Answer to your rating',
    body: 'We have looked into your rating of case {caseNo}. Our answer:\n{answer}\nThank you for telling us.',
  },
}
