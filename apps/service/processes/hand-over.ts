import type { Process, Step } from '#core/app.ts'
import { licensing } from '../laws.ts'

type States = Process['chart']['states']

/**
 * From a favourable decision to the certificate in the holder's hands, within ten working days (行政许可法 art. 44), and what may
 * become of it later: taken back (art. 69) or ended (art. 70). `noteNumber` keeps the number of the decision with the case, so that
 * whoever takes it back can name it.
 */
export function handOver(family: string): {
  states: States
  steps: Record<string, Step>
  clocks: Process['clocks']
} {
  return {
    states: {
      approved: { on: { issue: 'issued', noteNumber: {}, revoke: 'revoked' } },
      issued: { on: { deliver: 'delivered', noteNumber: {}, revoke: 'revoked' } },
      delivered: { on: { close: 'closed' } },
      closed: { tags: ['closed'], on: { revoke: 'revoked', cancel: 'cancelled', noteNumber: {} } },
      revoked: { type: 'final' },
      cancelled: { type: 'final' },
    },
    steps: stepsOf(family),
    clocks: { issue: { statutory: 'issueWithin', basis: [licensing('第四十四条')] } },
  }
}

/** What a favourable decision sets: from when until when it holds, and the time in which it must be handed over. */
export function approved(family: string, more: string[] = []): Omit<Step, 'by'> {
  return {
    tells: `${family}.approved`,
    clocks: [...more.map((stop) => ({ stop })), { start: 'issue' }],
    sets: {
      outcome: '"approved"',
      decidedOn: 'today',
      validUntil: 'if case.months = null then form.until else add days(add months(today, case.months), -1)',
    },
    documents: ['decision'],
    notice: 'approved',
  }
}

function stepsOf(family: string): Record<string, Step> {
  return {
    issue: {
      by: ['clerk', 'reviewer'],
      tells: `${family}.issued`,
      sets: { issuedOn: 'today' },
      certificate: 'issue',
      notice: 'issued',
    },
    deliver: {
      by: ['clerk', 'reviewer'],
      tells: `${family}.delivered`,
      form: 'delivery',
      clocks: [{ stop: 'issue' }],
      sets: { deliveredOn: 'today' },
      documents: ['delivery'],
    },
    close: { by: ['engine'], tells: `${family}.closed`, when: 'facts.deliveredOn != null', notice: 'rate' },
    noteNumber: { by: ['rule'], tells: `${family}.numbered`, sets: { docNo: 'input.docNo' } },
    revoke: {
      by: ['head'],
      tells: `${family}.revoked`,
      form: 'revocation',
      reason: true,
      sets: { outcome: '"revoked"', endedOn: 'today', endedBy: '"撤销"' },
      documents: ['revocation'],
      certificate: 'revoke',
      notice: 'revoked',
    },
    cancel: {
      by: ['reviewer', 'head'],
      tells: `${family}.cancelled`,
      form: 'cancellation',
      sets: { outcome: '"cancelled"', endedOn: 'today', endedBy: '"注销"' },
      documents: ['cancellation'],
      certificate: 'revoke',
      notice: 'cancelled',
    },
  }
}
