import type { QualityRule } from '#core/app.ts'
import { dictionaries } from './dictionaries.ts'

const numbered = '^[一-龥A-Za-z()（）]+〔(19|20)[0-9]{2}〕[1-9][0-9]*号$'
const order = '^[一-龥0-9]+令(第[1-9][0-9]*号([（(](19|20)[0-9]{2}[）)])?|(19|20)[0-9]{2}年第[1-9][0-9]*号)$'

/** The issuer must begin with the name that goes with the prefix; a list, so that one more prefix is one more row. */
const prefixes = dictionaries.issuerPrefixes!.map((row) => `{prefix: "${row.code}", issuer: "${row.issuer}"}`)
const issuerFits = `docNo = null or every known in [${prefixes.join(', ')}] satisfies not(starts with(docNo, known.prefix)) or starts with(issuer, known.issuer)`

/** What must hold of a policy document. GB/T 9704-2012 for the form of numbers. */
export const quality: QualityRule[] = [
  {
    code: 'policy.docNo.form',
    dimension: 'conformity',
    field: 'docNo',
    holds: `matches(docNo, "${numbered}") or matches(docNo, "${order}")`,
    otherwise: 'refuse',
    basis: 'GB/T 9704-2012',
  },
  {
    code: 'policy.docNo.issuer',
    dimension: 'consistency',
    field: 'issuer',
    holds: issuerFits,
    otherwise: 'warn',
  },
  {
    code: 'policy.signedAt.future',
    dimension: 'accuracy',
    field: 'signedAt',
    holds: 'signedAt <= today',
    otherwise: 'refuse',
  },
  {
    code: 'policy.signedAt.missing',
    dimension: 'completeness',
    field: 'signedAt',
    holds: 'signedAt != null',
    otherwise: 'warn',
  },
  {
    code: 'policy.signedAt.partial',
    dimension: 'accuracy',
    field: 'signedText',
    holds: 'signedText = null or string length(signedText) > 7',
    otherwise: 'warn',
  },
  {
    code: 'policy.inForceFrom.missing',
    dimension: 'completeness',
    field: 'inForceFrom',
    holds: 'inForceFrom != null',
    otherwise: 'warn',
  },
  {
    code: 'policy.effectiveAt.order',
    dimension: 'consistency',
    field: 'effectiveAt',
    holds: 'effectiveAt >= signedAt',
    otherwise: 'warn',
  },
  {
    code: 'policy.expiresAt.order',
    dimension: 'consistency',
    field: 'expiresAt',
    holds: 'expiresAt > inForceFrom',
    otherwise: 'refuse',
  },
  {
    code: 'policy.expiresAt.missing',
    dimension: 'completeness',
    field: 'expiresAt',
    holds: 'if status = "repealed" or status = "lapsed" then expiresAt != null else true',
    otherwise: 'refuse',
  },
  {
    code: 'policy.relation.self',
    dimension: 'linkage',
    field: 'implements',
    holds:
      'every other in concatenate(if implements = null then [] else implements, if amends = null then [] else amends, if repeals = null then [] else repeals) satisfies other != title and (docNo = null or other != docNo)',
    otherwise: 'refuse',
  },
  {
    code: 'policy.published.late',
    dimension: 'timeliness',
    field: 'publishedAt',
    holds: 'workdays between(signedAt, publishedAt) <= limits.disclosureWorkdays',
    otherwise: 'warn',
    basis: '中华人民共和国政府信息公开条例#第二十六条',
  },
]
