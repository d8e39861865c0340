import type { Words } from '#core/app.ts'

export const en: Words = {
  name: 'Law library',
  tagline: 'Every rule and every deadline leads to its article',
  records: {
    'law.article': {
      name: 'Article of law',
      fields: {
        law: 'Law',
        article: 'Article',
        text: 'Text',
        category: 'Branch of law',
        level: 'Rank',
        promulgated: 'Promulgated',
        effective: 'Effective',
        expired: 'No longer in force',
        version: 'Edition adopted',
      },
      values: {
        expired: { true: 'No longer in force', false: 'In force' },
        level: {
          宪法: 'Constitution',
          法律: 'Law',
          法律解释: 'Interpretation of law',
          行政法规: 'Administrative regulation',
          监察法规: 'Supervision regulation',
          司法解释: 'Judicial interpretation',
          部门规章: 'Departmental rule',
          地方性法规: 'Local regulation',
          地方政府规章: 'Local government rule',
        },
        category: {
          宪法: 'Constitution',
          宪法相关法: 'Constitutional law',
          民法典: 'Civil Code',
          民法商法: 'Civil and commercial law',
          行政法: 'Administrative law',
          经济法: 'Economic law',
          社会法: 'Social law',
          刑法: 'Criminal law',
          诉讼与非诉讼程序法: 'Procedure',
          行政法规: 'Administrative regulations',
          司法解释: 'Judicial interpretations',
          部门规章: 'Departmental rules',
        },
      },
    },
  },
  quality: {
    'law.text.markup': 'File markup slipped into the text; it is not part of the article.',
    'law.article.form': 'The article is not numbered in the usual form; it is sorted by its number, or last.',
    'law.promulgated.future': 'The day of promulgation lies after today.',
    'law.version.future': 'The day this edition was adopted lies after today.',
    'law.effective.order': 'It takes effect before it is promulgated.',
    'law.version.other':
      'The dates and the repeal flag belong to another edition of this law; this edition counts from the day it was adopted.',
    'law.undated': 'There is no date at all, so the edition cannot be told.',
  },
  rules: {
    'flag-repealed': 'Mark a repealed article and announce it to every rule that rests on it',
    'review-dependants':
      'Where a rule, a limit or a record cites a repealed article, ask a legal officer to review it',
  },
  tasks: {
    reviewDependants: 'An article is no longer in force: review the rules, limits and records that cite it',
  },
  roles: { 'legal-officer': 'Legal officer' },
  events: { 'law.basis.repealed': 'Legal basis repealed' },
  marks: { repealed: 'No longer in force' },
  indicators: { articles: 'Articles of law', laws: 'Laws and regulations' },
  pages: { library: 'Law library' },
  texts: {
    editions:
      'A law may have several editions, each counted from the day it was adopted; dates the collection does not state are not guessed.',
  },
  sources: { 'law-library': 'Collection of statutes', gazette: 'Gazettes' },
}
