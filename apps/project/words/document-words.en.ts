import type { Words } from '#core/app.ts'
import { answers, conditions, grounds, promiseMatters, regimes } from './values.en.ts'

const remedies =
  'Whoever disagrees may apply for administrative reconsideration within sixty days of receipt, or bring an action before the people’s court within six months.'
const project = '“{name}” (project code {projectCode}, case {caseNo})'

export const documents: Words = {
  sameProject: {
    title: 'Notice that the project is there already',
    body: '“{name}” (case {caseNo}) has the name and place of a project of the same owner and gets no second code. A project has one code for life: use {projectCode}.',
  },
  forbidden: {
    title: 'Notice that a project is not taken in',
    body: `“{name}” (case {caseNo}): {ground}. Under the Regulation on Verification and Filing of Enterprise Investment Projects and the industrial guidance it is not taken in.\n${remedies}`,
    values: { ground: grounds },
  },
  coded: {
    title: 'Notice of a project code',
    body: '“{name}” (case {caseNo}) has the project code {projectCode}.\nRegime: {regime} ({ground}). Use this code for every procedure.',
    values: { regime: regimes, ground: grounds },
  },
  filed: {
    title: 'Proof of filing of an enterprise project',
    body: '“{name}” (project code {projectCode}) is complete and was filed on {on} under article 13 of the Regulation on Verification and Filing of Enterprise Investment Projects.\nOwner: {ownerName}; place: {place}; investment: {investment}.\nSize and content: {content}\nThe owner answers for the truth of this and reports start, progress and completion.',
  },
  recalled: {
    title: 'Notice that a filing is recalled',
    body: `“{name}” (project code {projectCode}, case {caseNo}) is forbidden or has to be verified; under article 15 of the Regulation its filing is recalled. Reason: {reason}\n${remedies}`,
  },
  correction: {
    title: 'Notice of what is missing',
    body: 'Case {caseNo} is incomplete. This is all that has to be put right: {reason}\n[Missing: {missing}.]',
  },
  notThisProject: {
    title: 'Notice that an application is not taken in',
    body: `There is no project of this owner under the code {projectCode} for which this can be done (case {caseNo}). Check the code and apply again.\n${remedies}`,
  },
  preReview: {
    title: 'What the pre-review found',
    body: `The application of ${project} is in pre-review. This was found so far:\n{findings}\n[Please show the originals of {originals}.]\nA pre-review decides nothing and takes no time from you.[ If anything is missing you are told everything at once by {noticeBy}; if you are not told, it counts as accepted from the day it arrived.]`,
  },
  receipt: { title: 'Receipt', body: `The papers of ${project} were received on {on}.` },
  acceptance: {
    title: 'Notice of acceptance',
    body: `The application of ${project} is accepted and will be decided by {dueOn}[, as promised by {promisedOn}]. The time of a commissioned evaluation does not count.`,
  },
  notAccepted: {
    title: 'Notice that an application is not accepted',
    body: `The application of ${project} is not accepted. Reason: {reason}\n${remedies}`,
  },
  evaluation: {
    title: 'Notice of an evaluation',
    body: `An evaluation of ${project} was commissioned; its point: {reason}. It will be there by {dueOn}. Its time does not count, and the department pays for it.`,
  },
  extended: {
    title: 'Notice of more time',
    body: `With the approval of the head, the time for ${project} is extended to {dueOn}. Reason: {reason}`,
  },
  verified: {
    title: 'Verification of an enterprise project',
    body: `${project} was reviewed and is verified under articles 9 and 10 of the Regulation on Verification and Filing of Enterprise Investment Projects.\nOwner: {ownerName}; place: {place}.\nSize and content: {content}\nWhoever cannot start within two years (by {validUntil}) asks for an extension thirty working days before; it is granted once and for a year at most.`,
  },
  lapsed: {
    title: 'Notice that a case has ended',
    body: `The application of ${project} ends without a decision: the promised papers did not come in time. [Papers that never came: {promised}.]\n${remedies}`,
  },
  denied: {
    title: 'Decision not to agree',
    body: `The application of ${project} was reviewed and is not agreed to. Reason: {reason}\n${remedies}`,
  },
  proposalApproved: {
    title: 'Approval of a proposal',
    body: `The proposal of ${project} is approved under article 11 of the Regulation on Government Investment. Hand in the feasibility study.`,
  },
  feasibilityApproved: {
    title: 'Approval of a feasibility study',
    body: `The feasibility study of ${project} is approved under article 11 of the Regulation on Government Investment. Estimate: {estimate}. Hand in design and budget.`,
  },
  designApproved: {
    title: 'Approval of design and budget',
    body: `The preliminary design of ${project} is approved under article 11 of the Regulation on Government Investment. The budget of {budget} bounds what may be spent.`,
  },
  budgetOver: {
    title: 'Notice to hand in the feasibility study anew',
    body: `The budget of ${project}, {budget}, exceeds the approved estimate of {estimate} by more than {percent} per cent. Under article 12 of the Regulation on Government Investment, hand in the feasibility study anew.`,
  },
  permitsGranted: {
    title: 'Notice that all permits are granted',
    body: `All permits before building are granted to ${project}. It took {days} working days.`,
  },
  permitsObjected: {
    title: 'Notice of objections',
    body: `Not all departments agree to ${project}: land {land}; [environment {environment}; ][planning {planning}; ][soil and water {water}; ][safety {safety}; ][building {building}.]\n${remedies}`,
    values: {
      land: answers,
      environment: answers,
      planning: answers,
      water: answers,
      safety: answers,
      building: answers,
    },
  },
  conditions: {
    title: 'List of conditions',
    body: `${project}, for {matter}, can be granted on a promise. Check each condition:\n{conditions}\nThe permit is given as soon as the promise is signed. It is checked within sixty days; an untrue promise costs the permit and stands in the credit record.`,
    values: { conditions, matter: promiseMatters },
  },
  signed: {
    title: 'Promise',
    body: `{ownerName} promises for ${project}, for {matter}, that these conditions are met:\n{conditions}\nWe answer for it if this is not true. Signed by {signer} on {on}.`,
    values: { conditions, matter: promiseMatters },
  },
  promiseGranted: {
    title: 'Permit on a promise',
    body: `The permit of ${project}, for {matter}, is given at once on the owner’s promise. It will be checked by {checkBy}.`,
    values: { matter: promiseMatters },
  },
  promiseRevoked: {
    title: 'Decision to revoke a permit',
    body: `The promise of ${project}, for {matter}, was found untrue: {reason}. Under article 69 of the Administrative Licensing Law the permit is revoked, and it stands in the credit record.\n${remedies}`,
    values: { matter: promiseMatters },
  },
  extensionGranted: {
    title: 'Decision to extend',
    body: `Under article 12 of the Regulation, ${project} may be started until {validUntil}. Reason: {reason}\nThis can be granted once only.`,
  },
  extensionRefused: {
    title: 'Decision not to extend',
    body: `${project} may not be started later. Reason: {reason}\n${remedies}`,
  },
}
