// biome-ignore-all lint/suspicious/noThenProperty: a rule reads "on … then …" and is never awaited.
import type { Rule } from '#core/app.ts'
import { department, holder, holderName, person, uscc } from './holder.ts'

/** Every certificate becomes known to the other departments, and so does its end: what they hold is not asked for again. */
function tell(id: string, event: string, state: string): Rule {
  return {
    id,
    version: 1,
    on: { event },
    then: [
      {
        do: 'emit',
        event: 'service.certificate',
        subject: holder,
        data: {
          caseNo: 'event.data.caseNo',
          identifier:
            'if event.data.papers.certificate = null then null else event.data.papers.certificate.identifier',
          item: 'event.data.item',
          department,
          holderName,
          uscc,
          person,
          validFrom: 'event.data.allFacts.decidedOn',
          validUntil: 'event.data.allFacts.validUntil',
          state: `"${state}"`,
        },
      },
    ],
    basis: ['优化营商环境条例#第三十七条'],
  }
}

export const certificateRules: Rule[] = [
  tell('keep-certificate', 'permit.issued', 'valid'),
  tell('keep-promised-certificate', 'promise.issued', 'valid'),
  tell('keep-renewed-certificate', 'renewal.granted', 'valid'),
  tell('keep-certificate-renewed-by-silence', 'renewal.granted.by-silence', 'valid'),
  tell('end-certificate', 'permit.revoked', 'revoked'),
  tell('end-promised-certificate', 'promise.revoked', 'revoked'),
  tell('cancel-certificate', 'permit.cancelled', 'cancelled'),
  tell('cancel-promised-certificate', 'promise.cancelled', 'cancelled'),
]
