import { coreName } from './core-name.ts'
import { foldedString } from './fold-text.ts'

/** What a query looks like, and so which paths can answer it. */
export interface QueryForm {
  /** As typed, cut to what is searched. */
  text: string
  folded: string
  core: string
  asName: boolean
  asCode: boolean
  asInitials: boolean
  asText: boolean
  isQuestion: boolean
}

const LONGEST = 200
const LONGEST_NAME = 40
const initials = /^[a-z]{2,16}$/
const question = /[?？!！。，；]|吗|怎么|如何|什么|哪些|能否|是否|可以/u

/** Longer queries are cut to 200 characters: nobody types them, and nothing better is found with more. */
export function readQuery(q: string): QueryForm {
  const text = [...q.trim()].slice(0, LONGEST).join('').toWellFormed()
  const folded = foldedString(text)
  const length = [...folded].length
  const isQuestion = question.test(text) && length > 6
  const asInitials = initials.test(folded)
  return {
    text,
    folded,
    core: coreName(text),
    asName: length > 0 && length <= LONGEST_NAME && !isQuestion,
    asCode: length >= 4 && length <= LONGEST_NAME && (/[0-9]/.test(folded) || /^[a-z]+$/.test(folded)),
    asInitials,
    isQuestion,
    asText: length > 1 && !asInitials && /\p{L}/u.test(folded),
  }
}
