import layWords from './lay-words.json' with { type: 'json' }
import questionPhrases from './question-phrases.json' with { type: 'json' }
import { isSingle, textTerms } from './text-terms.ts'

export interface QueryTerm {
  term: string
  weight: number
}

/**
 * Measured offline on 64,666 articles, both halves of the questions apart: singles from .5 to .8 and lay words from
 * .4 to .6 differ by less than .005 of recall, so the middle was taken.
 */
const SINGLE = 0.7
const SYNONYM = 0.5
const MOST_TERMS = 200
const phrases = new RegExp(questionPhrases.join('|'), 'g')

/** The terms of a question with their weights: its own, without phrases that only ask, and what a jurist would say. */
export function queryTerms(question: string): QueryTerm[] {
  const weights = new Map<string, number>()
  const asked = textTerms(question.replace(phrases, ' '))
  for (const term of asked.length > 0 ? asked : textTerms(question)) add(weights, term)
  const own = new Set(weights.keys())
  for (const term of legalTerms(question)) if (!own.has(term)) weights.set(term, SYNONYM)
  return [...weights].slice(0, MOST_TERMS).map(([term, weight]) => ({ term, weight }))
}

/** A term said twice counts twice, one said more often not more. */
function add(weights: Map<string, number>, term: string): void {
  const once = isSingle(term) ? SINGLE : 1
  weights.set(term, Math.min((weights.get(term) ?? 0) + once, 2 * once))
}

/** Pairs out of the legal words for lay words in the question that the question does not use itself. */
function legalTerms(question: string): Set<string> {
  const terms = new Set<string>()
  for (const [lay, legal] of Object.entries(layWords)) {
    if (!question.includes(lay)) continue
    for (const word of legal) if (!question.includes(word)) addPairs(terms, word)
  }
  return terms
}

function addPairs(terms: Set<string>, word: string): void {
  for (const term of textTerms(word)) if (!isSingle(term)) terms.add(term)
}
