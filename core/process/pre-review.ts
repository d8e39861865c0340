import Type from 'typebox'
import type { Chart, Transition } from './chart.ts'
import type { DocumentKind } from './document-kind.ts'
import type { Form } from './form.ts'
import type { Step } from './process.ts'

/** Where an application lies that has come and is not accepted yet. */
export interface Looking {
  /** Family of the event types, as in `permit.pre-review.begun`. */
  family: string
  /** The ways out of `received`; all of them stay open while the papers are looked through. */
  ways: Record<string, Transition | Transition[]>
  /** The guard under which it may be looked through first; always where it does not say. */
  guard?: string
}

/** What an officer tells the applicant of a pre-review. */
export const preReviewForm: Form = {
  id: 'preReview',
  schema: Type.Object({ preReviewFindings: Type.String({ minLength: 1, maxLength: 2000, text: 'long' }) }),
  quality: [],
}

/** FEEL: the papers of which the original was asked for and nobody has seen it. */
const stillToShow = 'facts.originals[list contains(materials.copies, item) = true]'

/**
 * An officer may look through what has come online before anything is accepted (预审): the states `received` and `preReview`, and the
 * steps that lead from the one to the other, tell the applicant what was found and note which originals were shown since (a process
 * may offer that later as well). Nobody has to: from `received` everything goes on without it, and an item can say that it has none.
 * No law knows this look, so no clock stops for it: the time to say what is missing runs on (行政许可法 art. 32).
 */
export function preReview({ family, ways, guard }: Looking): {
  states: Chart['states']
  steps: Record<string, Step>
} {
  const lookThrough: Transition = { target: 'preReview', ...(guard === undefined ? {} : { guard }) }
  return {
    states: {
      received: { on: { ...ways, lookThrough } },
      preReview: { on: { ...ways, tellFindings: {}, noteOriginals: {} } },
    },
    steps: {
      lookThrough: {
        by: ['clerk', 'reviewer'],
        tells: `${family}.pre-review.begun`,
        when: 'case.preReview',
        sets: { preReviewOn: 'today' },
      },
      tellFindings: {
        by: ['clerk', 'reviewer'],
        tells: `${family}.pre-review.told`,
        form: preReviewForm.id,
        sets: { originals: 'materials.copies' },
        documents: ['preReview'],
        notice: 'preReviewed',
      },
      noteOriginals: {
        by: ['clerk', 'reviewer'],
        tells: `${family}.originals.shown`,
        bringsPapers: true,
        when: `facts.originals != null and count(${stillToShow}) < count(facts.originals)`,
        sets: { originals: stillToShow },
      },
    },
  }
}

/**
 * What was found, as the applicant has it in writing, beside what the app's documents name of the matter. Of papers that were only
 * uploaded it says that their originals are to be shown. The process has the clock `notice`.
 */
export function preReviewDocument(matter: Record<string, string>): DocumentKind {
  return {
    id: 'preReview',
    values: {
      ...matter,
      findings: 'form.preReviewFindings',
      originals: 'if count(facts.originals) = 0 then null else facts.originals',
      noticeBy: 'clocks.notice.dueOn',
    },
  }
}
