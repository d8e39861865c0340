import type { Words } from '#core/app.ts'
import { closureGrounds, licences, nameGrounds, papers, purposes } from './values.en.ts'

const remedies =
  'Whoever disagrees may apply for administrative reconsideration within sixty days of receipt, or bring an action before the people’s court within six months.'

export const documents: Words = {
  nameReserved: {
    title: 'Notice that a name is kept',
    body: 'The name “{name}” (case {caseNo}) meets the rules and is kept for you until {until}.\nRegister before that day. If the name is so close to another that it infringes rights, the applicant answers for it.',
  },
  nameTaken: {
    title: 'Notice that a name is refused',
    body: `The name “{name}” declared on {on} (case {caseNo}) has the trade name and industry of a name that is registered or kept with the same registrar, or whose entity is gone less than a year. Under article 17 of the Provisions on the Registration of Enterprise Names it cannot be kept.\nDeclare another name. ${remedies}`,
  },
  nameForbidden: {
    title: 'Notice that a name is refused',
    body: `The name “{name}” declared on {on} (case {caseNo}) does not meet the Provisions on the Registration of Enterprise Names: {ground}. It cannot be kept.\nDeclare another name. ${remedies}`,
    values: { ground: nameGrounds },
  },
  nameAsked: {
    title: 'Notice to choose another name',
    body: 'The name “{name}” in the application (case {caseNo}) cannot be used: {ground}.\nEverything else stays as it is; choose another name to go on.',
    values: {
      ground: { taken: 'The same registrar has one of this industry and trade name', ...nameGrounds },
    },
  },
  receipt: {
    title: 'Receipt',
    body: 'The application of “{name}” (case {caseNo}) cannot be registered on the spot. It was received on {on} and will be reviewed by {until}.',
  },
  correction: {
    title: 'Notice of what is missing',
    body: 'The application of “{name}” (case {caseNo}) is incomplete or not in due form. This is all that has to be put right: {reason}\n[Missing: {missing}.]\nHand it in again when it is complete.',
  },
  extended: {
    title: 'Notice of more time',
    body: 'With the approval of the head, the time for the application of “{name}” (case {caseNo}) is extended to {until} under article 19 of the Regulation on the Registration of Market Entities. Reason: {reason}',
  },
  registered: {
    title: 'Notice of registration',
    body: 'The application of “{name}” (case {caseNo}) is complete and in due form and is granted under articles 19 and 21 of the Regulation on the Registration of Market Entities.\nCredit code: {uscc}; kind: {kind}; scope: {scope}.\nTax, social insurance, statistics and public security have been told. What needs a licence may be done once the licence is there.',
  },
  changed: {
    title: 'Notice of a registered change',
    body: 'The change of “{name}” (credit code {uscc}, case {caseNo}) is granted: {changes}.\nThe former licence is void from the day of this notice.',
  },
  denied: {
    title: 'Notice of refusal',
    body: `The application of “{name}” (case {caseNo}) is refused under article 20 of the Regulation on the Registration of Market Entities. Reason: {reason}\n${remedies}`,
  },
  notRegistered: {
    title: 'Notice that an application is not taken in',
    body: `The subject of the application (case {caseNo}) has no entry in the register, or is no longer active.\n${remedies}`,
  },
  annulled: {
    title: 'Decision to annul a registration',
    body: `The registration of “{name}” (credit code {uscc}) was obtained in a way that the law has annulled. Under article 40 of the Regulation on the Registration of Market Entities it is annulled. Reason: {reason}\n${remedies}`,
  },
  closureRefused: {
    title: 'Notice that the simple way is not open',
    body: 'The application (case {caseNo}) cannot be handled the simple way: {ground}. Article 33 of the Regulation on the Registration of Market Entities.\nApply again when this no longer holds, or for ordinary deregistration after liquidation.',
    values: { ground: closureGrounds },
  },
  closureObjected: {
    title: 'Notice that simple deregistration has ended',
    body: 'Somebody concerned objected to the simple deregistration of “{name}” (case {caseNo}) during the public period. Under article 33 of the Regulation on the Registration of Market Entities it has ended.\nIt may be made public again when the objection is settled, or ordinary deregistration be applied for after liquidation.',
  },
  closed: {
    title: 'Notice of deregistration',
    body: 'The application of “{name}” (credit code {uscc}, case {caseNo}) meets the rules of simple deregistration and is granted. The business ends on {on}.\nThe licence is void.',
  },
  objectionReceipt: {
    title: 'Receipt for an objection',
    body: 'The objection to case {closureCase} (case {caseNo}) was entered on {on}. The simple deregistration ends.',
  },
  pushed: {
    title: 'Notice of a registration',
    body: '“{name}” (credit code {uscc}) has been registered. You are told for: {purpose}. [Licence to be obtained: {licence}.]\nClaim it by {dueOn}. [The licence stands for these papers, which may no longer be asked for: {noLongerAsked}.]',
    values: { purpose: purposes, licence: licences, noLongerAsked: papers },
  },
}
