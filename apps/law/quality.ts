import type { QualityRule } from '#core/app.ts'

export const quality: QualityRule[] = [
  {
    code: 'law.text.markup',
    dimension: 'accuracy',
    field: 'text',
    holds: 'not(contains(text, "<!--")) and not(contains(text, "-->"))',
    otherwise: 'warn',
  },
  {
    code: 'law.article.form',
    dimension: 'conformity',
    field: 'article',
    holds: 'matches(article, "^第[〇零一二三四五六七八九十百千]+条(之[一二三四五六七八九十]+)?$")',
    otherwise: 'warn',
  },
  {
    code: 'law.promulgated.future',
    dimension: 'accuracy',
    field: 'promulgated',
    holds: 'promulgated <= today',
    otherwise: 'refuse',
  },
  {
    code: 'law.version.future',
    dimension: 'accuracy',
    field: 'version',
    holds: 'version <= today',
    otherwise: 'refuse',
  },
  {
    code: 'law.effective.order',
    dimension: 'consistency',
    field: 'effective',
    holds: 'effective >= promulgated',
    otherwise: 'refuse',
  },
  {
    code: 'law.version.other',
    dimension: 'consistency',
    field: 'version',
    holds: 'version = null or promulgated = null or version = promulgated',
    otherwise: 'warn',
  },
  {
    code: 'law.undated',
    dimension: 'completeness',
    field: 'version',
    holds: 'version != null or promulgated != null',
    otherwise: 'warn',
  },
]
