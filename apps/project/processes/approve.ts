import type { Process, Step } from '#core/app.ts'
import { projectNow, projectRead, refuseStranger } from './of-owner.ts'

const isTheirs = 'facts.isOwner = true and facts.project.regime = "approve"'

/** A stage handed in by the owner: its clock begins anew. */
const handedIn = (stage: string): Step => ({
  by: ['applicant'],
  tells: `project.${stage}.submitted`,
  form: stage,
  clocks: [{ start: 'approve' }],
  sets: { stage: `"${stage}"` },
  documents: ['receipt'],
})

/** A stage that the department approves. */
const approved = (stage: string): Step => ({
  by: ['reviewer'],
  tells: `project.${stage}.approved`,
  clocks: [{ stop: 'approve' }],
  sets: { [`${stage}On`]: 'today' },
  documents: [`${stage}Approved`],
  notice: `${stage}Approved`,
})

/**
 * What the government pays for is approved in three stages: proposal, feasibility study, preliminary design with its budget. A budget
 * that exceeds the estimate by more than a tenth may send the study back (政府投资条例 arts 9, 11, 12).
 */
export const approveProcess: Process = {
  id: 'approve',
  version: 1,
  chart: {
    initial: 'checking',
    states: {
      checking: { on: { refuseStranger: 'refused', receive: 'proposal' } },
      proposal: { on: { approveProposal: 'feasibilityDue', deny: 'denied', withdraw: 'withdrawn' } },
      feasibilityDue: { tags: ['waits'], on: { submitFeasibility: 'feasibility', withdraw: 'withdrawn' } },
      feasibility: { on: { approveFeasibility: 'designDue', deny: 'denied', withdraw: 'withdrawn' } },
      designDue: { tags: ['waits'], on: { submitDesign: 'design', withdraw: 'withdrawn' } },
      design: {
        on: { approveDesign: 'approved', sendBack: 'feasibilityDue', deny: 'denied', withdraw: 'withdrawn' },
      },
      approved: { type: 'final' },
      denied: { type: 'final' },
      refused: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  begin: { tells: 'project.approval.begun', ...projectRead },
  steps: {
    refuseStranger: refuseStranger('project.approval', isTheirs),
    receive: {
      by: ['engine'],
      tells: 'project.proposal.submitted',
      when: isTheirs,
      clocks: [{ start: 'approve' }],
      sets: { stage: '"proposal"' },
      documents: ['receipt'],
      notice: 'accepted',
    },
    approveProposal: approved('proposal'),
    submitFeasibility: handedIn('feasibility'),
    approveFeasibility: {
      ...approved('feasibility'),
      sets: { feasibilityOn: 'today', estimate: 'form.estimate' },
    },
    submitDesign: {
      ...handedIn('design'),
      sets: {
        stage: '"design"',
        isOver: 'input.budget > facts.estimate * (1 + limits.budgetOverrun / 100)',
      },
    },
    sendBack: {
      by: ['reviewer'],
      tells: 'project.design.sent-back',
      clocks: [{ stop: 'approve' }],
      documents: ['budgetOver'],
      notice: 'budgetOver',
    },
    approveDesign: {
      by: ['reviewer'],
      tells: 'project.approved',
      clocks: [{ stop: 'approve' }],
      asks: projectNow.asks,
      sets: { ...projectNow.sets, outcome: '"approved"', decidedOn: 'today' },
      documents: ['designApproved'],
      certificate: 'issue',
      notice: 'designApproved',
    },
    deny: {
      by: ['reviewer'],
      tells: 'project.approval.denied',
      reason: true,
      clocks: [{ stop: 'approve' }],
      asks: projectNow.asks,
      sets: { ...projectNow.sets, outcome: '"denied"', decidedOn: 'today' },
      documents: ['denied'],
      notice: 'denied',
    },
    withdraw: { by: ['applicant'], tells: 'project.approval.withdrawn', sets: { outcome: '"withdrawn"' } },
  },
  suggests: [{ in: 'design', table: 'budget-advice', inputs: { over: 'facts.isOver' }, output: 'step' }],
  clocks: { approve: { statutory: 'approveWithin', basis: ['政府投资条例#第十一条'] } },
  progress: 'public',
  basis: ['政府投资条例#第九条', '政府投资条例#第十一条', '政府投资条例#第十二条'],
}
