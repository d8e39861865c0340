import type { Process } from '#core/app.ts'

const mediates = 'form.wants in ("mediation", "both")'
const enforces = 'form.wants in ("enforcement", "both")'

/** One letter may hold a complaint and a report; each goes its own way under its own rules (order 20 art. 7). */
export const letterProcess: Process = {
  id: 'letter',
  version: 1,
  begin: {
    tells: 'complaint.letter.received',
    clocks: [{ start: 'sorting' }],
    notice: 'letterReceived',
  },
  chart: {
    initial: 'received',
    states: {
      received: {
        on: { split: 'handedOn', sort: 'handedOn', redirect: 'redirected', withdraw: 'withdrawn' },
      },
      handedOn: { on: { finish: 'closed' } },
      closed: { type: 'final' },
      redirected: { type: 'final' },
      withdrawn: { type: 'final' },
    },
  },
  steps: {
    split: {
      by: ['engine'],
      tells: 'complaint.letter.split',
      when: 'form.wants != "unsure"',
      clocks: [{ stop: 'sorting' }],
      sets: { isComplaint: mediates, isReport: enforces },
      opens: 'joint',
      notice: 'letterSplit',
    },
    sort: {
      by: ['clerk', 'reviewer'],
      tells: 'complaint.letter.split',
      form: 'sorting',
      clocks: [{ stop: 'sorting' }],
      sets: { isComplaint: 'input.isComplaint', isReport: 'input.isReport' },
      opens: 'joint',
      notice: 'letterSplit',
    },
    redirect: {
      by: ['clerk', 'reviewer'],
      tells: 'complaint.letter.redirected',
      reason: true,
      documents: ['redirection'],
      notice: 'redirected',
    },
    withdraw: { by: ['applicant'], tells: 'complaint.letter.withdrawn' },
    finish: {
      by: ['engine'],
      tells: 'complaint.letter.closed',
      when: 'count(children) > 0 and every child in children satisfies child.isClosed',
    },
  },
  clocks: { sorting: { statutory: 'sortWithin' } },
  progress: 'public',
  basis: ['市场监督管理投诉举报处理暂行办法#第七条'],
}
